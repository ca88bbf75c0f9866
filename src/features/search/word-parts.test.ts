import { expect, test } from 'vitest';
import { writeCbor } from './cbor.ts';
import { packWords } from './packed-words.ts';
import { partOf, partsFrom, readPart, wordsByPart } from './word-parts.ts';

const parts = [['b'], ['coun'], ['e'], ['voter']] as const;

test('every word lies in the part that begins before it, and the first words in the first part', () => {
  expect(['25', 'ballot', 'coun', 'count', 'duma', 'zone'].map((each) => partOf(each, parts))).toEqual([
    0, 0, 1, 1, 1, 3,
  ]);
  expect(wordsByPart(['25', 'Duma', 'Count', 'ballot', 'zone'], parts)).toEqual([
    ['25', 'ballot'],
    ['Duma', 'Count'],
    [],
    ['zone'],
  ]);
});

test('words with the same beginning may lie in several parts', () => {
  expect(partsFrom('vote', parts)).toEqual([2, 3]);
  expect(partsFrom('coun', parts)).toEqual([1]);
  expect(partsFrom('a', parts)).toEqual([0]);
});

test('a part is read with its words', () => {
  const index = Uint8Array.of(1, 2, 3);
  const file = Buffer.concat([writeCbor(packWords(['vote', 'voter'])), index]);
  const read = readPart(file);
  expect(read.words).toEqual(['vote', 'voter']);
  expect([...read.index]).toEqual([1, 2, 3]);
});
