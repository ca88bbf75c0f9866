import type { Excerpt } from '../../model/corpus.ts';

/** A passage, with the others of its report that say nothing else. */
export interface FoldedExcerpt {
  readonly excerpt: Excerpt;
  readonly repeats: readonly Excerpt[];
}

/**
 * Folds passages into one another where a report says the same twice, as in its conclusions and its findings: the words
 * of the one stand whole in the other, and both are judged alike. Of two with the same words the later one stays, and what is
 * withheld stands for itself.
 */
export function foldRepeats(excerpts: readonly Excerpt[]): FoldedExcerpt[] {
  const texts = excerpts.map((excerpt) => ({ excerpt, words: wordsOf(excerpt) }));
  // From the longest to the shortest, each passage goes into the first kept one that holds its words.
  const kept = new Map<Excerpt, Excerpt[]>();
  const byLength = texts.toReversed().toSorted((a, b) => b.words.length - a.words.length);
  for (const { excerpt, words } of byLength) {
    const holder = texts.find(
      (other) =>
        kept.has(other.excerpt) &&
        excerpt.withheld === undefined &&
        other.excerpt.report === excerpt.report &&
        other.excerpt.assessment === excerpt.assessment &&
        other.words.includes(words),
    );
    if (holder === undefined) kept.set(excerpt, []);
    else kept.get(holder.excerpt)?.push(excerpt);
  }
  return excerpts
    .filter((excerpt) => kept.has(excerpt))
    .map((excerpt) => ({ excerpt, repeats: kept.get(excerpt) ?? [] }));
}

/** The words of a quotation between spaces, without case and punctuation: "he won" does not stand in "she won". */
function wordsOf({ quote }: Excerpt): string {
  const words = quote.text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s]/gu, '')
    .split(/\s+/);
  return ` ${words.filter((word) => word !== '').join(' ')} `;
}
