import { describe, expect, test } from 'vitest';
import { holds, quotedWords } from './quoted-words.ts';

test.each([
  ['It was “slow but steady”.', ['slow but steady']],
  ['It was "slow" and ‘steady’.', ['slow', 'steady']],
  ['The observers’ view of others’ work isn’t quoted.', []],
  ["The observers' view of others' work isn't quoted.", []],
])('%s', (text, expected) => {
  expect(quotedWords(text).map(({ words }) => words)).toEqual(expected);
  for (const { words, start, end } of quotedWords(text)) expect(text.slice(start, end)).toBe(words);
});

describe('a text holds words', () => {
  test.each([
    ['slow but steady', true],
    ['Voting was', true],
    ['voting was', true],
    ['slow […] steady', true],
    ['steady.', true],
    ['slow but', true],
    ['slow but stead', false],
    ['Slow but Steady', false],
    ['steady […] fast', false],
  ])('%s: %s', (words, expected) => {
    expect(holds('Voting was slow but\nsteady, they said.', words)).toBe(expected);
  });
});
