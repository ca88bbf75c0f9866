import { describe, expect, test } from 'vitest';
import { parseValue, type Unit } from '../../model/value.ts';
import { measure, unitName } from './measures.ts';

describe('a value is printed with its unit', () => {
  test.each<[value: string, unit: Unit, printed: string]>([
    ['90', 'percent', '90 per cent'],
    ['1/6', 'percent', '1 of 6'],
    ['-0.5', 'percent', '−0.5 per cent'],
    ['-5..-3', 'percentage-points', '−5 to −3 percentage points'],
    ['1', 'percentage-points', '1 percentage point'],
    ['15', 'per-thousand', '15 per thousand'],
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
    ['2010-01-24..2010-01-26', 'date', '24–26 January 2010'],
    ['2010-01-31..2010-02-02', 'date', '31 January\u2009–\u20092 February 2010'],
  ])('%s in %s is “%s”', (text, unit, printed) => {
    const value = parseValue(text, unit);
    expect(value && measure(value, unit)).toBe(printed);
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
