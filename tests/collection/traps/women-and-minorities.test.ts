import { expect, test } from 'vitest';
import { excerpt, indicator, joinable, lines, note, reasons, silences, told, values } from './support.ts';

test('women are counted among candidates, members, deputies and ministers, each on a base of its own', () => {
  expect(values('women-candidates').slice(0, 1)).toEqual(['2007 some 15 not-stated']);
  expect(values('women-candidates-count').slice(0, 1)).toEqual(['2011 0 not-stated']);
  expect(values('women-commission-members').filter((value) => value.includes('precinct'))).toEqual([
    '2011 73 precinct members in-stations-visited',
    '2011 44 precinct chairs in-stations-visited',
  ]);
  for (const id of ['women-majilis-deputies', 'women-ministers']) {
    expect(values(id).filter((value) => value.startsWith('2011'))).toEqual([]);
  }
});

test('Russians in the population, among deputies and among commissioners are three things', () => {
  expect(values('minority-deputies')).toEqual(['2007 19 russian']);
  expect(values('minority-commissioners')).toContain('2011 16.7 russian central-commission');
  expect(joinable('population-share')).toEqual([]);
  expect(told('population-share')).toContain('2007: base not stated; 2011: of the population.');
  expect(values('ethnic-groups')).toEqual(['2007 over 100', '2011 some 100']);
  expect(joinable('ethnic-groups')).toEqual([]);
});

test('seats held by women in 2019 and seats won in the last elections are no fall from 27 to 25', () => {
  expect(values('women-majilis-deputies')).toEqual([
    '2007 some 12 deputies outgoing',
    '2019 some 27 seats in-office',
  ]);
  expect(values('women-seats-received')).toEqual(['2021 25 seats parliamentary-2016']);
  expect(silences('women-majilis-deputies')).toMatchObject({
    2021: 'no figure of this; see Seats that women received',
  });
  expect(joinable('women-majilis-deputies')).toEqual([]);
  expect(told('women-majilis-deputies')).toContain(
    '2007 (of deputies, in the outgoing parliament) and 2019 (of seats, of how many is not printed, in the parliament in office) do not rest on the same basis.',
  );
  expect(note('2021 women-in-office')).toContain('not of seats held when the report was written');
});

test('two women ministers are two of eighteen posts and two of twenty-two', () => {
  expect(values('women-ministers')).toEqual([
    '2007 4/16 ministers',
    '2019 2/18 ministerial-posts',
    '2021 2/22 ministerial-posts',
  ]);
  expect(lines('women-ministers')).toEqual([]);
  expect(joinable('women-ministers')).toEqual([]);
  expect(told('women-ministers')).toEqual(
    expect.arrayContaining([
      '2007 (of ministers) and 2019 (of ministerial posts, “positions” in 2021) do not rest on the same basis.',
      'The reports of 2019 and 2021 have women in two posts each; what changed is the number of posts that they count, 18 and 22.',
    ]),
  );
});

test('some 67 and 67.7 per cent are shares of the same lower commissions, formed in January 2019', () => {
  expect(values('women-lower-level-commissioners')).toEqual(['2019 some 67', '2021 67.7']);
  expect(lines('women-lower-level-commissioners')).toEqual([]);
  expect(joinable('women-lower-level-commissioners')).toEqual([]);
  expect(told('women-lower-level-commissioners')).toEqual([
    'The commissions of 2021 are those formed in January 2019, and the share of 2019 is rounded, so no rise can be read from the two.',
  ]);
  expect(values('women-commission-members').filter((value) => /^20(19|21)/.test(value))).toEqual([
    '2019 3/7 cec members',
    '2021 2/7 cec members',
  ]);
  expect(reasons('women-commission-members', '2011', '2019')).toContain(
    'Between the reports of 2011 and 2019 the tiers below the central commission changed. 2019 and 2021 give one share for all of them together, which is another indicator.',
  );
  expect(note('2021 women-commissioners-findings')).toContain('elected in January 2019');
});

test('28.8 per cent of women is no breach of a quota for women and youth together', () => {
  expect(values('women-candidates')).toEqual([
    '2007 some 15 not-stated',
    '2021 28.8 nominated',
    '2021 20.1 not-stated parliamentary-2016',
    '2021 more than 30 nominated ak-zhol',
  ]);
  expect(lines('women-candidates')).toEqual([]);
  expect(values('women-candidates-count')).toEqual(['2011 0 not-stated', '2021 90 nominated']);
  expect(joinable('women-candidates-count')).toEqual([]);
  expect(note('2021 women-candidates')).toContain('does not break the quota');
  expect(indicator('list-quota').definition).toContain('for both together');
  expect(excerpt('2021 women-candidates').assessment).not.toBe('breach');
});
