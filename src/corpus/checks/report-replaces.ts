import { didYouMean, placeName, problem, type Problem } from '../../model/problem.ts';
import { electionOf, slugOf } from '../drafts.ts';
import { missionOf, missionsOf } from '../missions.ts';
import type { ResolvedDrafts, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** A report takes the place of an earlier one of its own mission, and of one that no other replaces. */
export const reportReplaces: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => drafts.reports.flatMap((report) => replaced(report, drafts)),
};

function replaced(report: ResolvedReport, drafts: ResolvedDrafts): Problem[] {
  const { path, fields, placeOf } = report;
  const { replaces } = fields;
  const id = electionOf(path);
  const election = drafts.elections.get(id);
  if (replaces === undefined || election === undefined) return [];
  if ([...drafts.unread].some((file) => electionOf(file) === id)) return [];
  const beside = drafts.reports.filter((other) => electionOf(other.path) === id && other !== report);
  const wrong = (reason: string) => [problem('report-replaces', path, placeOf(['replaces']), reason)];
  const earlier = beside.find((other) => slugOf(other.path) === replaces);
  if (earlier === undefined) {
    const names = beside.map((other) => slugOf(other.path));
    const hint = didYouMean(replaces, names) || ', expected the file name of another on this election';
    return wrong(`Unexpected report \`${replaces}\`${hint}`);
  }
  const at = placeName(earlier.path, earlier.placeOf(['published']));
  const missions = missionsOf(election.fields, drafts.organisations);
  const [own, others] = [fields, earlier.fields].map((each) => missionOf(each, missions));
  // A report of no mission is reported as such.
  if (own === undefined || others === undefined) return [];
  if (own !== others)
    return wrong(`Unexpected \`${replaces}\`, which is of another mission (${at}), expected one of the same`);
  if (earlier.fields.published >= fields.published)
    return wrong(
      `Unexpected \`${replaces}\`, published on \`${earlier.fields.published}\` (${at}), expected an earlier report than this one of \`${fields.published}\``,
    );
  const other = beside.find((each) => each.fields.replaces === replaces && each.path < path);
  if (other === undefined) return [];
  const also = placeName(other.path, other.placeOf(['replaces']));
  return wrong(`Unexpected \`${replaces}\`, which another report replaces (${also}), expected each once`);
}
