import { didYouMean, problem, type Problem } from '../../model/problem.ts';
import { withheldKind } from '../../model/withheld.ts';
import { electionOf, placeOfVocabulary } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

const path = 'withheld.yml';

/** Every entry of `withheld.yml` names something, and nothing is named twice. */
export const withheld: CorpusCheck = {
  scope: 'corpus',
  run: (drafts): Problem[] => {
    const placeOf = placeOfVocabulary(drafts, path);
    const known = new Set([
      'all',
      ...drafts.reports.flatMap((report) => [
        report.path,
        ...report.excerpts.map(({ id }) => `${electionOf(report.path)}/${id}`),
      ]),
    ]);
    return drafts.withheld.flatMap((entry, index): Problem[] => {
      const { what } = entry;
      const place = placeOf([index, 'what']);
      if (!known.has(what) && !mayBeUnread(drafts.unread, what)) {
        const near = didYouMean(what, known);
        const reason = `Unexpected ${withheldKind(entry)} \`${what}\`${near || ', expected one of the collection'}`;
        return [problem('withheld-unknown', path, place, reason)];
      }
      const first = drafts.withheld.findIndex((other) => other.what === what);
      if (first === index) return [];
      const { line } = placeOf([first, 'what']);
      return [
        problem(
          'withheld-twice',
          path,
          place,
          `Unexpected second \`${what}\`, already named at line ${line}`,
        ),
      ];
    });
  },
};

/** Whether it may stand in a file of its election that could not be read. */
function mayBeUnread(unread: ReadonlySet<string>, what: string): boolean {
  const folder = what.slice(0, what.lastIndexOf('/') + 1);
  return [...unread].some((file) => file.startsWith(folder));
}
