import * as words from '../../words/words.ts';
import type { Reason } from './comparability.ts';

/**
 * Turns reasons into sentences, one for each rule. A rule that holds for one pair uses the pair's own sentence; one
 * that holds for several pairs lists them. Every break is a sentence of its own.
 */
export function notesOf(reasons: readonly Reason[]): string[] {
  const notes = [...Map.groupBy(reasons, ({ rule }) => rule)].flatMap(([rule, own]) => {
    const pairs = [...new Set(own.map(({ pair }) => pair))];
    if (rule === 'break' || pairs.length === 1) return own.map(({ sentence }) => sentence);
    return [words.charts.apartSeveral(rule, pairs)];
  });
  return [...new Set(notes)];
}
