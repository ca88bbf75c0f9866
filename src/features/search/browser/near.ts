import type { Result } from './pagefind.ts';

/**
 * The passages that at least half of the searches found, those of most searches first and then by the sum of their
 * scores, without those already known. Each has the hits of all searches that found it.
 */
export function nearPassages(searches: readonly (readonly Result[])[], known: readonly Result[]): Result[] {
  const found = new Map<number, { readonly result: Result; readonly searches: number }>();
  for (const result of searches.flat()) {
    const before = found.get(result.number);
    found.set(result.number, {
      result: before === undefined ? result : together(before.result, result),
      searches: (before?.searches ?? 0) + 1,
    });
  }
  for (const { number } of known) found.delete(number);
  return [...found.values()]
    .filter((each) => each.searches * 2 >= searches.length)
    .sort((a, b) => b.searches - a.searches || b.result.score - a.result.score)
    .map(({ result }) => result);
}

function together(one: Result, other: Result): Result {
  return { ...one, score: one.score + other.score, words: [...one.words, ...other.words] };
}
