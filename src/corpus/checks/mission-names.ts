import { didYouMean, placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import type { Organisation } from '../../model/vocabulary.ts';
import { electionOf } from '../drafts.ts';
import {
  missionHere,
  missionOf,
  missionsOf,
  observerOf,
  reportTypeOf,
  type ResolvedMission,
} from '../missions.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/**
 * Every mission of an election has an id of its own and a format that one of its organisations has; every report is of
 * one mission, and of a kind that its organisation has. Missions and reports that are only known are held to the same.
 */
export const missionNames: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => [
    ...inElections(drafts),
    ...drafts.reports.flatMap((report) => inReport(report, drafts)),
    ...inKnown(drafts),
  ],
};

function inElections({ elections, organisations, reports, unread }: ResolvedDrafts): Problem[] {
  return [...elections].flatMap(([id, { path, fields, placeOf }]) => {
    const missions = missionsOf(fields, organisations);
    const isRead = ![...unread].some((file) => electionOf(file) === id);
    const own = reports.filter((report) => electionOf(report.path) === id);
    return missions.flatMap((mission): Problem[] => {
      const { index } = mission;
      const at = (field: string): Place => placeOf(['missions', index, field]);
      const isWithout =
        missions.length > 1 && !own.some((each) => missionOf(each.fields, missions)?.id === mission.id);
      return [
        ...formatOf(mission.fields, organisations, path, at('format')),
        ...idOf(mission, missions, path, (other) => placeOf(['missions', other, 'id'])),
        ...(isRead && isWithout && own.length > 0
          ? [withoutReport(mission, path, placeOf(['missions', index]))]
          : []),
      ];
    });
  });
}

function formatOf(
  mission: Parameters<typeof observerOf>[0],
  organisations: readonly Organisation[],
  path: string,
  place: Place,
): Problem[] {
  const { format, organisations: taking } = mission;
  const known = organisations.filter(({ id }) => taking.includes(id));
  // An organisation that nobody knows is reported as such.
  if (format === undefined || known.length < taking.length) return [];
  if (observerOf(mission, organisations).format !== undefined) return [];
  const ids = known.flatMap(({ formats }) => formats.map(({ id }) => id));
  const reason = `Unexpected format \`${format}\`${didYouMean(format, ids) || `, expected one that ${listOf(taking)} ${taking.length === 1 ? 'has' : 'have'} under \`formats\` in organisations.yml${ids.length === 0 ? '' : `: ${listOf(ids)}`}`}`;
  return [problem('format-unknown', path, place, reason)];
}

function idOf(
  { id, index, fields }: ResolvedMission,
  missions: readonly ResolvedMission[],
  path: string,
  placeOf: (index: number) => Place,
): Problem[] {
  if (missions.length > 1 && fields.id === undefined) {
    const reason = `Unexpected mission without an id beside others, expected one that reports name it by: \`id: ${id}\``;
    return [problem('mission-id', path, placeOf(index), reason)];
  }
  const same = missions.slice(0, index).find((other) => other.id === id);
  if (same === undefined) return [];
  const reason = `Unexpected second mission \`${id}\`, expected every id once (${placeName(path, placeOf(same.index))})`;
  return [problem('mission-id', path, placeOf(index), reason)];
}

function withoutReport({ id }: ResolvedMission, path: string, place: Place): Problem {
  const reason = `Unexpected mission \`${id}\` of which no report is in the collection, expected it in known-reports.yml, or \`mission: ${id}\` in a report of it`;
  return problem('mission-without-report', path, place, reason);
}

function inReport({ path, fields, placeOf }: ResolvedReport, drafts: ResolvedDrafts): Problem[] {
  const election = drafts.elections.get(electionOf(path));
  if (election === undefined) return [];
  const missions = missionsOf(election.fields, drafts.organisations);
  const ids = missions.map(({ id }) => id);
  const mission = missionOf(fields, missions);
  if (mission === undefined) {
    const at = placeName(election.path, election.placeOf(['missions']));
    const reason =
      fields.mission === undefined
        ? `Unexpected report without a mission, expected \`mission\` with one of ${listOf(ids)} (${at})`
        : `Unexpected mission \`${fields.mission}\`${didYouMean(fields.mission, ids) || `, expected one of ${listOf(ids)} (${at})`}`;
    return [problem('mission-unknown', path, placeOf(['mission']), reason)];
  }
  return typeOf(fields.type, mission.observer, path, placeOf(['type']));
}

function typeOf(type: string, observer: Organisation | undefined, path: string, place: Place): Problem[] {
  // A mission that is nobody's is reported as such.
  if (observer === undefined || reportTypeOf(observer, type) !== undefined) return [];
  const ids = observer.reports.map(({ id }) => id);
  const reason = `Unexpected type \`${type}\`${didYouMean(type, ids) || `, expected one that \`${observer.id}\` has under \`reports\` in organisations.yml${ids.length === 0 ? '' : `: ${listOf(ids)}`}`}`;
  return [problem('report-type-unknown', path, place, reason)];
}

function inKnown({ inCountries, elections, organisations }: ResolvedDrafts): Problem[] {
  return inCountries.known.found.flat().flatMap(({ fields, path, placeOf, election: id }) => {
    const election = id === undefined ? undefined : elections.get(id);
    const missions = election === undefined ? [] : missionsOf(election.fields, organisations);
    return fields.missions.flatMap((mission, index) => {
      const at = (...field: readonly PropertyKey[]) => placeOf(['missions', index, ...field]);
      const here = missionHere(mission, missions);
      if (mission.id !== undefined && here === undefined) {
        const ids = missions.map((each) => each.id);
        const reason = `Unexpected mission \`${mission.id}\`${didYouMean(mission.id, ids) || ', expected the id of one in `election.yml`, or none for another'}`;
        return [problem('mission-unknown', path, at('id'), reason)];
      }
      const observer = here?.observer ?? observerOf(mission, organisations).observer;
      return [
        ...formatOf(mission, organisations, path, at('format')),
        ...mission.reports.flatMap(({ type }, report) =>
          typeOf(type, observer, path, at('reports', report, 'type')),
        ),
      ];
    });
  });
}

function listOf(ids: readonly string[]): string {
  return ids.map((id) => `\`${id}\``).join(', ');
}
