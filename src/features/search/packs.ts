/**
 * How the build packs. The first file says it, and the browser follows what stands there: a script that it has kept may
 * be older than the index.
 */
export const packSizes = {
  /** How many passages lie in one file: measured by the bytes and requests to the first results of the judged queries. */
  passages: 24,
  /** How many pages and entries of the glossary lie in one file. They have no text there. */
  entries: 512,
} as const;

/**
 * The numbers of the passages that lie together in a file. Those of one topic do, because a search finds most of its
 * passages in few topics. The build and the browser both ask this, so that no list of it is sent.
 * @param topics of every passage, by its number
 * @param size how many lie in one file
 */
export function packsOfPassages(topics: readonly (readonly string[])[], size: number): number[][] {
  const numbers = topics.map((_, number) => number);
  const first = (number: number) => topics[number]?.[0] ?? '';
  const together = numbers.sort((a, b) => compare(first(a), first(b)) || a - b);
  return inPacks(together, size);
}

/** The numbers of pages and entries that lie together in a file. @param from the first number */
export function packsOfEntries(from: number, count: number, size: number): number[][] {
  return inPacks(
    Array.from({ length: count }, (_, index) => from + index),
    size,
  );
}

function inPacks(numbers: readonly number[], size: number): number[][] {
  const count = Math.ceil(numbers.length / size);
  return Array.from({ length: count }, (_, pack) => numbers.slice(pack * size, (pack + 1) * size));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}
