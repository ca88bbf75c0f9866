import { expect, test } from 'vitest';
import { packWords, unpackWords } from './packed-words.ts';

test.each([
  { words: [], text: '' },
  { words: ['vote'], text: '0vote' },
  { words: ['vote', 'voter', 'voters', 'votes', 'women'], text: '0vote 4r 5s 4s 0women' },
  { words: ['‿a‿b', '‿a‿c', 'Дума'], text: '0‿a‿b 3c 0Дума' },
  { words: ['x'.repeat(40), 'x'.repeat(41)], text: `0${'x'.repeat(40)} z${'x'.repeat(6)}` },
])('$words.length words are packed as what is new in each, and come back', ({ words, text }) => {
  expect(packWords(words)).toBe(text);
  expect(unpackWords(text)).toEqual(words);
});
