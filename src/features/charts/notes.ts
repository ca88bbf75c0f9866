import * as words from '../../words/words.ts';
import type { Reason } from '../../site/comparability.ts';

/**
 * Reasons as sentences, each rule once: where it holds for one pair in the pair's own sentence, where it holds for
 * several with all of them behind it. A break is a sentence of its own.
 */
export function notesOf(reasons: readonly Reason[]): string[] {
  const notes = [...Map.groupBy(reasons, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const pairs = [...new Set(own.map(({ pair }) => pair))];
    if (rule === 'break' || pairs.length === 1) return own.map(({ sentence }) => sentence);
    return [words.charts.apartSeveral(rule, pairs)];
  });
  return [...new Set(notes)];
}
