import { expect, test } from 'vitest';
import { yearsBeside } from './around.ts';

/** The years that belong to the words in brackets. */
function years(marked: string): string[] {
  const start = marked.indexOf('[');
  const end = marked.indexOf(']') - 1;
  return [...yearsBeside(marked.replace(/[[\]]/g, ''), start, end)];
}

test('a number belongs to the year in its half of a clause', () => {
  expect(
    years('Positively in [95 per cent] in 2007 and in 91 per cent in 2011, with doubts in 2021'),
  ).toEqual(['2007']);
  expect(
    years('Positively in 95 per cent in 2007 and in [91 per cent] in 2011, with doubts in 2021'),
  ).toEqual(['2011']);
});

test('a half without a year of its own belongs to all years of the clause', () => {
  expect(years('In 2007 and 2011 [nine] seats')).toEqual(['2007', '2011']);
  expect(years('three in 2007, [two] in 2011')).toEqual(['2011']);
  expect(years('[two] of each in some places and some in none')).toEqual([]);
});
