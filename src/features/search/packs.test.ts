import { expect, test } from 'vitest';
import { packSizes, packsOfEntries, packsOfPassages } from './packs.ts';

test('passages of one topic lie together, in the order of the corpus, in packs of a bounded size', () => {
  const topics = Array.from({ length: 60 }, (_, number) =>
    number % 2 === 0 ? ['voting'] : ['media', 'voting'],
  );
  const packs = packsOfPassages(topics, 24);
  expect(packs.map(({ length }) => length)).toEqual([24, 24, 12]);
  expect(packs.flat().slice(0, 31)).toEqual([...Array.from({ length: 30 }, (_, index) => 2 * index + 1), 0]);
});

test('every record lies in one pack', () => {
  const packs = [
    ...packsOfPassages(
      Array.from({ length: 100 }, () => []),
      12,
    ),
    ...packsOfEntries(100, 600, 512),
  ];
  expect(packs.flat().sort((a, b) => a - b)).toEqual(Array.from({ length: 700 }, (_, number) => number));
});

test('where there is none there is no pack', () => {
  expect([packsOfPassages([], 24), packsOfEntries(0, 0, 512)]).toEqual([[], []]);
});

test.each([
  { passages: 625, entries: 441, sizes: { passages: 24, entries: 512 } },
  { passages: 3001, entries: 513, sizes: { passages: 12, entries: 128 } },
])('$passages passages are packed by $sizes.passages, $entries entries by $sizes.entries', (given) => {
  expect(packSizes(given.passages, given.entries)).toEqual(given.sizes);
});
