import { expect, test } from 'vitest';
import { yearOf } from './year.ts';

test('a day, a month and a year are of a year', () => {
  expect(['2011-04-03', '2007-12', '2004'].map(yearOf)).toEqual(['2011', '2007', '2004']);
});
