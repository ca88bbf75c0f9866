import type { ElectionFields } from '../model/election.ts';
import type { KnownMissionFields } from '../model/known-report.ts';
import type { KnownMission, MissingElection } from '../model/corpus.ts';
import { compareStrings } from '../model/order.ts';
import type { ResolvedDrafts } from './resolve.ts';

/** Whether a mission that is known is the one whose report is in the collection: nothing says that it is another. */
export function isMissionHere(known: KnownMissionFields, { mission }: ElectionFields): boolean {
  return (
    (known.format === undefined || known.format === mission.format) &&
    known.organisations.some((organisation) => mission.organisations.includes(organisation))
  );
}

/** What is known of the missions of an election and is not in the collection. */
export function knownMissionsOf(
  id: string,
  election: ElectionFields,
  { inCountries }: ResolvedDrafts,
): KnownMission[] {
  return inCountries.known.found
    .flat()
    .filter((entry) => entry.election === id)
    .flatMap(({ fields }) =>
      fields.missions.map((mission) => ({ ...mission, isHere: isMissionHere(mission, election) })),
    );
}

/** The elections that are known to have been observed and of which the collection has no report. */
export function missingElections({ inCountries }: ResolvedDrafts): MissingElection[] {
  return inCountries.known.found
    .flat()
    .filter(({ election }) => election === undefined)
    .map(({ country, fields: { missions, ...fields } }) => ({
      ...fields,
      country,
      missions: missions.map((mission) => ({ ...mission, isHere: false })),
    }))
    .sort((a, b) => compareStrings(a.country.name, b.country.name) || compareStrings(a.date, b.date));
}
