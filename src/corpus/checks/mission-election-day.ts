import type { ElectionFields } from '../../model/election.ts';
import { compareStrings } from '../../model/order.ts';
import { placeName, problem, type Problem } from '../../model/problem.ts';
import { electionOf, type Placed } from '../drafts.ts';
import { missionOf, missionsOf, type ResolvedMission } from '../missions.ts';
import type { ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A mission that could not observe election day yet has no report of after it, and one that observed it has. One whose
 * format is of before the event is always so.
 */
export const missionElectionDay: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections, reports, unread, organisations }) =>
    [...elections].flatMap(([id, election]) => {
      if ([...unread].some((path) => electionOf(path) === id)) return [];
      const beside = reports
        .filter((report) => electionOf(report.path) === id)
        .toSorted((a, b) => compareStrings(a.fields.published, b.fields.published));
      const missions = missionsOf(election.fields, organisations);
      return missions.flatMap((mission): Problem[] => {
        const own = beside.filter(({ fields }) => missionOf(fields, missions) === mission);
        const reason = contradiction(election, mission, own.at(-1));
        const place = election.placeOf(['missions', mission.index, 'election-day']);
        return reason === undefined ? [] : [problem('mission-election-day', election.path, place, reason)];
      });
    }),
};

/** @param last of the reports of the mission; undefined where there is none */
function contradiction(
  { path, fields, placeOf }: Placed<ElectionFields>,
  { index, format, fields: { 'election-day': observed } }: ResolvedMission,
  last: ResolvedReport | undefined,
): string | undefined {
  if (format?.['election-day'] === 'before-the-event' && observed !== 'before-the-event') {
    const at = placeName(path, placeOf(['missions', index, 'format']));
    return `Unexpected \`${observed}\` of a ${format.name} (\`${format.id}\` at ${at}), expected \`before-the-event\``;
  }
  if (last === undefined) return undefined;
  const said = `the last report was published on \`${last.fields.published}\` (${placeName(last.path, last.placeOf(['published']))}) and election day is \`${fields.date}\``;
  const isAfter = last.fields.published >= fields.date;
  if (observed === 'before-the-event' && isAfter)
    return `Unexpected \`before-the-event\`, expected how election day was observed: ${said}`;
  if ((observed === 'systematic' || observed === 'limited') && !isAfter)
    return `Unexpected \`${observed}\`, expected \`before-the-event\`: ${said}`;
  return undefined;
}
