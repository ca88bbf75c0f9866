import type { ElectionFields } from '../../model/election.ts';
import { compareStrings } from '../../model/order.ts';
import { placeName, problem } from '../../model/problem.ts';
import { electionOf, type Placed } from '../drafts.ts';
import type { ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A mission that could not observe election day yet has no report of after it, and one that observed it has. A needs
 * assessment is always before the event.
 */
export const missionElectionDay: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections, reports, unread }) =>
    [...elections].flatMap(([id, election]) => {
      if ([...unread].some((path) => electionOf(path) === id)) return [];
      const own = reports.filter((report) => electionOf(report.path) === id);
      const reason = contradiction(
        election,
        own.toSorted((a, b) => compareStrings(a.fields.published, b.fields.published)),
      );
      if (reason === undefined) return [];
      return [
        problem('mission-election-day', election.path, election.placeOf(['mission', 'election-day']), reason),
      ];
    }),
};

/** @param reports in the order of their days */
function contradiction(
  { path, fields, placeOf }: Placed<ElectionFields>,
  reports: readonly ResolvedReport[],
): string | undefined {
  const { format, 'election-day': observed } = fields.mission;
  const last = reports.at(-1);
  if (format === 'NAM' && observed !== 'before-the-event') {
    const at = placeName(path, placeOf(['mission', 'format']));
    return `Unexpected \`${observed}\` of a needs assessment (\`NAM\` at ${at}), expected \`before-the-event\``;
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
