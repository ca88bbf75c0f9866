import * as words from '../../../words/words.ts';
import type { CompareElection } from '../compare-view.ts';

/**
 * Names the elections between the chosen ones, in sentences: those that are not in the collection, then those that
 * are not chosen.
 */
export function between(all: readonly CompareElection[], chosen: readonly CompareElection[]): string[] {
  return chosen.slice(1).flatMap((to, index) => {
    const from = chosen[index];
    if (from === undefined) return [];
    const after = all.slice(all.indexOf(from) + 1, all.indexOf(to) + 1);
    const missing = after.flatMap(({ missingBefore }) => missingBefore);
    const passed = after.slice(0, -1).map(({ year }) => year);
    return [
      ...(missing.length === 0 ? [] : [words.missing.observedTooBetween(from.year, to.year, missing)]),
      ...(passed.length === 0 ? [] : [words.compare.notChosen(from.year, to.year, passed)]),
    ];
  });
}
