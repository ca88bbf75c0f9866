import { readCbor } from './cbor.ts';
import { unpackWords } from './packed-words.ts';
import { word } from './search-text.ts';

/**
 * The words of the vocabulary lie with the parts of the engine's index: who searches for a word needs its part anyway, and
 * hardly ever the rest of the list. A part is known by the beginning of its first word.
 */
type Parts = readonly (readonly [first: string, ...others: readonly string[]])[];

/** What lies in a file with a part of the index. */
export interface PartFile {
  /** Words of the vocabulary, as they are printed. */
  readonly words: readonly string[];
  /** What the engine reads. */
  readonly index: Uint8Array;
}

/** The place of the part where a word of the vocabulary lies. @param key the word as words are compared */
export function partOf(key: string, parts: Parts): number {
  const part = parts.findLastIndex(([first]) => first <= key);
  return Math.max(0, part);
}

/** The places of all parts where words lie that begin so. */
export function partsFrom(beginning: string, parts: Parts): number[] {
  const first = partOf(beginning, parts);
  const last = partOf(`${beginning}\uffff`, parts);
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The words of every part. @param words as they are printed */
export function wordsByPart(words: readonly string[], parts: Parts): (readonly string[])[] {
  const groups = Map.groupBy(words, (each) => partOf(word(each), parts));
  return parts.map((_, part) => groups.get(part) ?? []);
}

/** Reads a file: its words as one packed text, and behind it what the engine reads. */
export function readPart(file: Uint8Array): PartFile {
  const { value, end } = readCbor(file);
  return { words: unpackWords(String(value)), index: file.subarray(end) };
}
