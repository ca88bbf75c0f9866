import { describe, expect, test } from 'vitest';
import {
  capitalised,
  formatDate,
  formatDayMonth,
  formatMeasure,
  formatNumber,
  listed,
  plural,
  unitName,
  yearOf,
} from './format.ts';
import { parseValue, type Unit } from '../model/value.ts';

test('a date is printed as exactly as it is known', () => {
  expect(formatDate('2011-04-03')).toBe('3 April 2011');
  expect(formatDate('2007-12')).toBe('December 2007');
  expect(formatDate('2004')).toBe('2004');
  expect(formatDayMonth('2011-04-03')).toBe('3 April');
  expect(yearOf('2011-04-03')).toBe('2011');
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

test('words of a list are joined with commas and one "and"', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a and b', 'a, b and c']);
});

test('the first letter is large, and the others stay', () => {
  expect(capitalised('limited EOM')).toBe('Limited EOM');
  expect(capitalised('')).toBe('');
});

describe('a value is printed with its unit', () => {
  test.each<[value: string, unit: Unit, printed: string]>([
    ['90', 'percent', '90 per cent'],
    ['1/6', 'percent', '1 of 6'],
    ['5..10', 'years', '5 to 10 years'],
    ['1', 'years', '1 year'],
    ['1', 'months', '1 month'],
    ['1', 'hours', '1 hour'],
    ['1.5', 'hours', '1.5 hours'],
    ['1', 'percent', '1 per cent'],
    ['1', 'times', '1 times'],
    ['9181700', 'count', '9,181,700'],
    ['637000000', 'KZT', 'KZT 637,000,000'],
    ['50000..90000', 'KZT', 'KZT 50,000 to 90,000'],
    ['426', 'KZT/EUR', '426 KZT/EUR'],
    ['50', 'minimum-wages', '50 times the minimum wage'],
    ['1.5..2', 'times', '1.5 to 2 times'],
    ['2007-08-18', 'date', '18 August 2007'],
    ['2007-06', 'date', 'June 2007'],
  ])('%s in %s is “%s”', (text, unit, printed) => {
    const value = parseValue(text, unit);
    expect(value && formatMeasure(value, unit)).toBe(printed);
  });
});

test('counts and dates have no name of a unit', () => {
  expect(['count', 'date', 'percent', 'KZT'].map((unit) => unitName(unit as Unit))).toEqual([
    '',
    '',
    'per cent',
    'KZT',
  ]);
});
