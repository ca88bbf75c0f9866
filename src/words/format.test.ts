import { expect, test } from 'vitest';
import {
  capitalised,
  formatDate,
  formatDayMonth,
  formatNumber,
  listed,
  plural,
  pluralForm,
} from './format.ts';

test('a date is printed as exactly as it is known', () => {
  expect(formatDate('2011-04-03')).toBe('3 April 2011');
  expect(formatDate('2007-12')).toBe('December 2007');
  expect(formatDate('2004')).toBe('2004');
  expect(formatDayMonth('2011-04-03')).toBe('3 April');
});

test('numbers have commas by thousands and all their decimals', () => {
  expect([0, 9, 1700, 9_181_700, 64.56, 0.000001, 33_900_000_000].map(formatNumber)).toEqual([
    '0',
    '9',
    '1,700',
    '9,181,700',
    '64.56',
    '0.000001',
    '33,900,000,000',
  ]);
});

test('one is one, and none are many', () => {
  expect([0, 1, 2, 1234].map((count) => plural(count, 'passage'))).toEqual([
    '0 passages',
    '1 passage',
    '2 passages',
    '1,234 passages',
  ]);
  expect(plural(2, 'country', 'countries')).toBe('2 countries');
});

test('a verb goes with its number', () => {
  expect([0, 1, 2].map((count) => pluralForm(count, { one: 'is', other: 'are' }))).toEqual([
    'are',
    'is',
    'are',
  ]);
  expect(pluralForm(1, { other: 'series' })).toBe('series');
});

test('words of a list are joined with commas and one "and"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('the first letter is large, and the others stay', () => {
  expect(capitalised('limited EOM')).toBe('Limited EOM');
  expect(capitalised('')).toBe('');
});
