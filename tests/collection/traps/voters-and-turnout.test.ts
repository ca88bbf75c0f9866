import { expect, test } from 'vitest';
import { gaps, indicator, joinable, lines, note, reasons, told, values } from './support.ts';

const ofTwoKinds = '2007 was a parliamentary election, 2011 a presidential one, under rules of its own.';

test('turnout is unofficial in 2007, without a source in 2011, and only words in 2005', () => {
  expect(values('turnout').slice(0, 2)).toEqual([
    '2007 64.56 unofficial central-commission',
    '2011 90 reported',
  ]);
  expect(reasons('turnout', '2007', '2011')).toEqual([
    '2007 (unofficial) and 2011 (reported without a source) do not rest on the same basis.',
    "2007: by the central commission's account; of 2011 nothing of the kind is said.",
    ofTwoKinds,
  ]);
  expect(gaps('turnout')).toEqual({
    2005: 'no figure of this in the passages quoted',
    2019: 'before the event',
  });
  expect(note('2005 active-participation')).toContain('No turnout is given');
});

test('registered voters are rounded in 2007, counted at two moments in 2011, absent in 2005', () => {
  expect(values('registered-voters').slice(0, 3)).toEqual([
    '2007 some 8800000 not-stated central-commission',
    '2011 9101000 initial',
    '2011 9181700 before-election-day',
  ]);
  expect(lines('registered-voters')).toEqual([]);
  expect(reasons('registered-voters', '2007', '2011')).toContain(
    "The number of 2007 is rounded, by the central commission's account, and its day is not given.",
  );
  expect(gaps('registered-voters')).toEqual({ 2005: 'no section' });
  expect(note('2007 registered-voters')).toContain('A rounded number');
});

test('registered voters are rounded and early in 2019, exact and of the day in 2021', () => {
  expect(values('registered-voters').slice(3)).toEqual([
    '2019 some 11800000 not-stated central-commission',
    '2021 almost 12000000 not-stated',
    '2021 11915903 election-day',
  ]);
  expect(joinable('registered-voters')).toEqual([]);
  expect(indicator('registered-voters').required).toEqual(['stage']);
  expect(told('registered-voters')).toEqual(
    expect.arrayContaining([
      'By the report of 2019, voter lists are now compiled from the state civil register alone, no longer from various databases; no report says why the number is higher than in 2011.',
      "The number of 2019 is rounded, by the central commission's account, in a report from before the election, and its day is not given. 2021 prints a rounded number without a day and an exact one as of 10 January.",
    ]),
  );
  expect(note('2021 almost-12-million-voters')).toContain('the findings print the exact number');
});

test('turnout of 2021 is preliminary, and that of another kind of election is no neighbour', () => {
  expect(values('turnout')).toEqual([
    '2007 64.56 unofficial central-commission',
    '2011 90 reported',
    '2021 63.3 preliminary central-commission',
  ]);
  expect(lines('turnout')).toEqual([]);
  expect(joinable('turnout')).toEqual([]);
  expect(reasons('turnout', '2007', '2021')).toEqual([
    '2007 (unofficial) and 2021 (preliminary) do not rest on the same basis.',
  ]);
  expect(told('turnout')).toEqual(
    expect.arrayContaining([
      ofTwoKinds,
      '2011 was a presidential election, 2021 a parliamentary one, under rules of its own.',
    ]),
  );
});
