/** How many records lie in one file. */
export interface PackSizes {
  readonly passages: number;
  /** Of pages and entries of the glossary, which have no text there. */
  readonly entries: number;
}

/** Up to so many passages, several results of a search mostly lie in one file. */
const fewPassages = 3000;
/** Up to so many pages and entries lie in one file. */
const fewEntries = 512;

/**
 * How the build packs: measured by the bytes and requests to the first results of the judged queries. In a small collection
 * large packs save requests; in a large one every result has a pack of its own anyway, and small packs save bytes. The first
 * file says the sizes, and the browser follows what stands there: a script that it has kept may be older than the index.
 */
export function packSizes(passages: number, entries: number): PackSizes {
  return { passages: passages <= fewPassages ? 24 : 12, entries: entries <= fewEntries ? fewEntries : 128 };
}

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
