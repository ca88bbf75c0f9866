import { problem, type Problem } from '../../model/problem.ts';
import type { ReadPassage } from '../resolve-readings.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import { additionOf, settledAt } from '../settlement.ts';
import type { CorpusCheck } from './check.ts';

/**
 * The finding of a passage that was judged twice is one that was held against a second reading, or the one that was
 * settled on: the passage is read again before its finding changes.
 */
export const readingsFinding: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => drafts.readings.passages.flatMap((passage) => finding(passage, drafts)),
};

function finding(passage: ReadPassage, drafts: ResolvedDrafts): Problem[] {
  const { report, excerpt, now, readings, settlement } = passage;
  // A passage without a finding is reported elsewhere.
  if (now.finding === '') return [];
  const add = (reason: string) => [problem('finding-unread', report.path, excerpt.place, reason)];
  const settled = settlement?.finding;
  if (settled !== undefined)
    return settled.is === now.finding
      ? []
      : add(
          `Unexpected finding of \`${excerpt.id}\`, which is another by \`${settledAt(passage, 'finding', drafts)}\`: \`${settled.is}\`; read the passage again, and write there the new words and the reason`,
        );
  if (readings.some(({ first }) => first.finding === now.finding)) return [];
  const last = readings.at(-1);
  if (last === undefined) return [];
  const where = `${last.round.path}:${last.round.placeOf(['passages', last.id, 'first', 'finding']).line}`;
  return add(
    `Unexpected finding of \`${excerpt.id}\` that was held against no second reading, that was \`${last.first.finding}\` (\`${where}\`); read the passage again, and add ${additionOf(passage, 'finding', now.finding)}`,
  );
}
