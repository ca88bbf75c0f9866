import { describe, expect, test } from 'vitest';
import { formatValue, isCurrency, isUnit, parseValue, type Unit, type Value } from './value.ts';

const written: readonly (readonly [text: string, unit: Unit, value: Value])[] = [
  ['9181700', 'count', { kind: 'number', number: 9_181_700 }],
  ['64.56', 'percent', { kind: 'number', number: 64.56 }],
  ['0', 'count', { kind: 'number', number: 0 }],
  ['0.9', 'percent', { kind: 'number', number: 0.9 }],
  ['33900000000', 'KZT', { kind: 'number', number: 33_900_000_000 }],
  ['426', 'KZT/EUR', { kind: 'number', number: 426 }],
  ['2004', 'count', { kind: 'number', number: 2004 }],
  ['1/6', 'percent', { kind: 'fraction', numerator: 1, denominator: 6 }],
  ['2/4', 'percent', { kind: 'fraction', numerator: 2, denominator: 4 }],
  ['0/7', 'count', { kind: 'fraction', numerator: 0, denominator: 7 }],
  ['5..10', 'years', { kind: 'range', low: 5, high: 10 }],
  ['1.5..2', 'times', { kind: 'range', low: 1.5, high: 2 }],
  ['-5', 'percentage-points', { kind: 'number', number: -5 }],
  ['-5..-3', 'percent', { kind: 'range', low: -5, high: -3 }],
  ['2010-01-24..2010-01-26', 'date', { kind: 'span', first: '2010-01-24', last: '2010-01-26' }],
  ['2007-08-18', 'date', { kind: 'date', iso: '2007-08-18' }],
  ['2008-02-29', 'date', { kind: 'date', iso: '2008-02-29' }],
  ['2007-06', 'date', { kind: 'date', iso: '2007-06' }],
  ['2004', 'date', { kind: 'date', iso: '2004' }],
];

describe('a value', () => {
  test.each(written)('is read from `%s` in %s', (text, unit, value) => {
    expect(parseValue(text, unit)).toEqual(value);
  });

  test.each(written)('is written as it was read: `%s` in %s', (text, _unit, value) => {
    expect(formatValue(value)).toBe(text);
  });

  test.each([
    ['', 'count'],
    ['nine', 'count'],
    ['9,181,700', 'count'],
    ['9 181 700', 'count'],
    ['007', 'count'],
    ['.5', 'percent'],
    ['5.', 'percent'],
    ['-0', 'percent'],
    ['--5', 'percent'],
    ['-1/6', 'percent'],
    ['-5..-10', 'percent'],
    ['2010-01-26..2010-01-24', 'date'],
    ['2010-01-24..2010-01-24', 'date'],
    ['2010-01..2010-02', 'date'],
    ['2010-01-24..2010-01-26..2010-01-28', 'date'],
    ['1e3', 'count'],
    ['90%', 'percent'],
    ['99999999999999999', 'count'],
    ['0.0000001', 'percent'],
    ['2007-08-18', 'count'],
    ['7/6', 'percent'],
    ['1/0', 'percent'],
    ['0/0', 'percent'],
    ['1.5/6', 'percent'],
    ['1/6/7', 'percent'],
    ['/6', 'percent'],
    ['10..5', 'years'],
    ['5..5', 'years'],
    ['5..', 'years'],
    ['5...7', 'years'],
    ['1..2..3', 'years'],
    ['2007-02-30', 'date'],
    ['2007-02-29', 'date'],
    ['2007-13', 'date'],
    ['2007-8-18', 'date'],
    ['2007-', 'date'],
    ['18 August 2007', 'date'],
    ['07', 'date'],
    ['1/6', 'date'],
  ] as const)('is not read from `%s` in %s', (text, unit) => {
    expect(parseValue(text, unit)).toBeUndefined();
  });
});

describe('a unit', () => {
  test.each(['percent', 'count', 'date', 'minutes', 'minimum-wages', 'times', 'KZT', 'EUR', 'KZT/EUR'])(
    'may be `%s`',
    (text) => {
      expect(isUnit(text)).toBe(true);
    },
  );

  test.each(['', 'percnt', 'Percent', 'kzt', 'KZ', 'CEC', 'KZT/', 'KZT/CEC', 'KZT/EUR/USD', 'fraction'])(
    'is not `%s`',
    (text) => {
      expect(isUnit(text)).toBe(false);
    },
  );

  test('is a currency only by its ISO 4217 code, since reports are full of three capitals', () => {
    expect(['KZT', 'EUR', 'USD'].filter(isCurrency)).toEqual(['KZT', 'EUR', 'USD']);
    expect(['CEC', 'TEC', 'DEC', 'PEC', 'PPK', 'EOM'].filter(isCurrency)).toEqual([]);
  });
});
