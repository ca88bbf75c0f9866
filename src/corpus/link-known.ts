import type { KnownMissionFields } from '../model/known-report.ts';
import type { KnownMission, MissingElection, Mission } from '../model/corpus.ts';
import { byCountryAndDay } from '../model/order.ts';
import type { Organisation } from '../model/vocabulary.ts';
import { missionHere, observerOf, reportTypeOf, type ResolvedMission } from './missions.ts';
import type { ResolvedDrafts } from './resolve.ts';

/**
 * What is known of the missions of an election and is not in the collection.
 * @param missions those of `election.yml`
 * @param linked the same in the corpus
 */
export function knownMissionsOf(
  id: string,
  missions: readonly ResolvedMission[],
  linked: readonly Mission[],
  { inCountries, organisations }: ResolvedDrafts,
): KnownMission[] {
  return inCountries.known.found
    .flat()
    .filter((entry) => entry.election === id)
    .flatMap(({ fields }) =>
      fields.missions.map((mission) => {
        const here = missionHere(mission, missions);
        return knownMission(mission, here && linked[here.index], organisations);
      }),
    );
}

/** The elections that are known to have been observed and of which the collection has no report. */
export function missingElections({ inCountries, organisations }: ResolvedDrafts): MissingElection[] {
  return inCountries.known.found
    .flat()
    .filter(({ election }) => election === undefined)
    .map(({ country, fields: { missions, ...fields } }) => ({
      ...fields,
      country,
      missions: missions.map((mission) => knownMission(mission, undefined, organisations)),
    }))
    .sort(byCountryAndDay);
}

function knownMission(
  fields: KnownMissionFields,
  here: Mission | undefined,
  organisations: readonly Organisation[],
): KnownMission {
  const { observer, format } = observerOf(fields, organisations);
  const own = here?.observer ?? observer;
  const { opened, closed, 'election-day': electionDay, reports } = fields;
  return {
    organisations: fields.organisations,
    opened,
    closed,
    'election-day': electionDay,
    here,
    format,
    observer: own,
    reports: reports.flatMap((report) => {
      const type = reportTypeOf(own, report.type);
      return type === undefined ? [] : [{ ...report, type }];
    }),
  };
}
