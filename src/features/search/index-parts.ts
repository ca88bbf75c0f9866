import { readCbor, readList, writeList } from './cbor.ts';
import type { EngineList } from './engine-list.ts';

/** A part of the engine's index: words in the order of the alphabet, each with the places where it stands. */
export interface IndexPart {
  /** The beginnings by which the engine knows which words lie in it. */
  readonly first: string;
  readonly last: string;
  /** Unzipped, without the signature. */
  readonly content: Uint8Array;
}

/** A word, and how the engine writes it with the places where it stands. */
interface IndexedWord {
  readonly word: string;
  readonly bytes: Uint8Array;
}

/** Bytes from which a part is ended: a search fetches a part for every word, and needs little of it. */
const enough = 12_000;
/** A part does not end within words that begin with one of at least so many letters: the engine finds them with it. */
const stem = 3;

/** Cuts the engine's index anew, into smaller parts than it makes. @param parts in the order of its list */
export function smallerParts(parts: readonly Uint8Array[]): IndexPart[] {
  const words = parts.flatMap(wordsIn);
  const known = new Set(words.map(({ word }) => word));
  const cut: IndexedWord[][] = [[]];
  let size = 0;
  for (const each of words) {
    if (size >= enough && !continues(each.word, known)) {
      cut.push([]);
      size = 0;
    }
    cut.at(-1)?.push(each);
    size += each.bytes.length;
  }
  return cut.map((own, index) => ({
    first: apart(own[0]?.word ?? '', cut[index - 1]?.at(-1)?.word),
    last: apart(own.at(-1)?.word ?? '', cut[index + 1]?.[0]?.word),
    content: writeList([writeList(own.map(({ bytes }) => bytes))]),
  }));
}

/** The list of the engine with other parts. @param names by which the parts lie in their folder */
export function withParts(
  list: EngineList,
  parts: readonly IndexPart[],
  names: readonly string[],
): EngineList {
  return { ...list, parts: parts.map(({ first, last }, index) => [first, last, names[index] ?? '']) };
}

/** The words of a part: a list in a list. */
function wordsIn(part: Uint8Array): IndexedWord[] {
  const { length, first } = readList(part, readList(part, 0).first);
  const words: IndexedWord[] = [];
  for (let at = first; words.length < length;) {
    const { value, end } = readCbor(part, at);
    const [word] = value as readonly string[];
    words.push({ word: word ?? '', bytes: part.subarray(at, end) });
    at = end;
  }
  return words;
}

/** Whether a word begins with another of the index. */
function continues(word: string, known: ReadonlySet<string>): boolean {
  const letters = Array.from(word);
  return letters.some((_, index) => index >= stem && known.has(letters.slice(0, index).join('')));
}

/** As much of a word as tells it from its neighbour. */
function apart(word: string, neighbour: string | undefined): string {
  if (neighbour === undefined) return word;
  const letters = Array.from(word);
  const others = Array.from(neighbour);
  const shared = letters.findIndex((letter, index) => letter !== others[index]);
  return letters.slice(0, shared === -1 ? letters.length : shared + 1).join('');
}
