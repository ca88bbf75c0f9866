import { expect, test } from 'vitest';
import { readCbor, writeCbor } from './cbor.ts';
import { smallerParts, withParts } from './index-parts.ts';

/** A word as the engine writes it, with places that fill as many bytes as are asked for. */
function word(text: string, bytes: number) {
  return [text, Array.from({ length: bytes }, () => 1), []] as const;
}

/** A part of the engine's index: its words in a list in a list. */
function part(...words: readonly (readonly [string, readonly number[], readonly never[]])[]) {
  return writeCbor([words]);
}

function wordsOf(content: Uint8Array): string[] {
  const [words] = readCbor(content).value as unknown as [[string][]];
  return words.map(([text]) => text);
}

test('parts are cut anew where they are large, and lose nothing', () => {
  const parts = [
    part(word('ballot', 10_000), word('count', 10_000)),
    part(word('media', 30_000), word('vote', 10)),
  ];
  const own = smallerParts(parts);
  expect(own.map(({ content }) => wordsOf(content))).toEqual([['ballot', 'count'], ['media'], ['vote']]);
  const all = own.flatMap(({ content }) => (readCbor(content).value as unknown as [unknown[]])[0]);
  expect(all).toEqual(parts.flatMap((each) => (readCbor(each).value as unknown as [unknown[]])[0]));
});

test('words that begin with another word stay in its part, because the engine finds them with it', () => {
  const own = smallerParts([
    part(word('vote', 30_000), word('voter', 10), word('votes', 10), word('women', 10)),
  ]);
  expect(own.map(({ content }) => wordsOf(content))).toEqual([['vote', 'voter', 'votes'], ['women']]);
});

test('a part is known by as much of its first and last word as tells them from their neighbours', () => {
  const own = smallerParts([
    part(word('among', 30_000), word('amount', 30_000), word('of', 30_000), word('off', 1)),
  ]);
  expect(own.map(({ first, last }) => [first, last])).toEqual([
    ['among', 'amon'],
    ['amou', 'a'],
    ['o', 'of'],
    ['off', 'off'],
  ]);
  const list = { version: '1.6.0', lengths: [1], parts: [], others: [] };
  expect(withParts(list, own.slice(0, 1), ['0a']).parts).toEqual([['among', 'amon', '0a']]);
});
