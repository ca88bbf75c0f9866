import { expect, test } from 'vitest';
import { disagreement, qualifierOf } from '../../src/markdown/quantity.ts';
import { parseValue, type Unit } from '../../src/model/value.ts';
import { dateAmount, plainAmount, shares, variedAmount } from './numbers.ts';
import { randomOf } from './random.ts';

const units: readonly Unit[] = [
  ...(['percent', 'count', 'days', 'weeks', 'months', 'years', 'hours', 'minutes'] as const),
  ...(['minimum-wages', 'times', 'EUR', 'EUR/USD'] as const),
];

/** Why words do not say their value, in a sentence that goes on. */
function reasonOf({ text, value }: { text: string; value: string }, unit: Unit): string | undefined {
  const parsed = parseValue(value, unit);
  if (parsed === undefined) return `\`${value}\` is no value`;
  return disagreement(text, parsed, unit, {
    before: '',
    after: ', as was said.',
    electionDate: '2011-05-08',
  })?.reason;
}

test.each(units)('numbers in %s say their value in every form', (unit) => {
  const random = randomOf(1, unit);
  for (let draw = 0; draw < 60; draw += 1) {
    const number = random.pick([random.whole(1, 99), random.whole(1, 9_999_999), random.whole(10, 990) / 10]);
    expect(reasonOf(plainAmount(number, unit), unit)).toBeUndefined();
    expect(reasonOf(variedAmount(random, number, unit), unit)).toBeUndefined();
  }
});

test('dates say their value in every form', () => {
  const random = randomOf(2);
  const dates = Array.from({ length: 60 }, () => dateAmount(random, 2011));
  expect(dates.map((date) => reasonOf(date, 'date')).filter((reason) => reason !== undefined)).toEqual([]);
  expect(new Set(dates.map(({ value }) => value.length))).toEqual(new Set([4, 7, 10]));
});

test('parts add up to their whole', () => {
  const random = randomOf(3);
  for (let count = 1; count < 9; count += 1) {
    const parts = shares(random, 100, count);
    expect(parts.reduce((sum, part) => sum + part, 0)).toBe(100);
    expect(Math.min(...parts)).toBeGreaterThan(0);
  }
});

test('a qualifier before a number in words is read', () => {
  expect(qualifierOf('', `over ${plainAmount(7, 'days').text}`)).toBe('over');
});
