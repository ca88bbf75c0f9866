import { passage, type FoundRecord, type Result } from './pagefind.ts';

/**
 * The passages that at least half of several searches found, by the sum of their scores, without those already known.
 * Each is fetched when it is asked for.
 */
export function nearPassages(
  searches: readonly (readonly Result[])[],
  known: readonly Result[],
): (() => Promise<FoundRecord>)[] {
  const found = new Map<string, Near>();
  for (const result of searches.flat()) {
    const { first = result, others = [], score = 0 } = found.get(result.id) ?? {};
    found.set(result.id, {
      first,
      others: first === result ? [] : [...others, result],
      score: score + result.score,
    });
  }
  for (const { id } of known) found.delete(id);
  return [...found.values()]
    .filter(({ others }) => (1 + others.length) * 2 >= searches.length)
    .sort((a, b) => b.score - a.score)
    .map((near) => () => together(near));
}

/** A passage that several searches found. */
interface Near {
  readonly first: Result;
  readonly others: readonly Result[];
  /** The sum of its scores. */
  readonly score: number;
}

/** One passage with the hits of all its searches. */
async function together({ first, others }: Near): Promise<FoundRecord> {
  const locations = [...(await passage(first)).locations];
  // One after another: the engine has one object for a passage and writes the hits of each search into it.
  for (const other of others) locations.push(...(await passage(other)).locations);
  return { ...(await passage(first)), locations };
}
