import { expect, test } from 'vitest';
import { byIndicator, corpus, election, joinable, note, reasons, silences, told, values } from './support.ts';

test('observers of 2005 are not told apart; short-term observers are those of three and of two institutions', () => {
  expect(values('observers-election-day')).toEqual(['2005 some 460', '2021 48', '2021 41 osce-odihr']);
  expect(values('short-term-observers')).toEqual(['2007 449', '2011 some 350']);
  expect(joinable('short-term-observers')).toEqual([]);
  expect(told('short-term-observers')).toEqual([
    'The number of 2007 includes 7 of the Parliamentary Assembly of the Council of Europe, which was not part of the mission of 2011; that of 2011 is rounded.',
  ]);
  expect(silences('long-term-observers')).toMatchObject({ 2005: 'no figure of this in the passages quoted' });
  expect(silences('mission-experts')).toMatchObject({ 2005: 'no figure of this in the passages quoted' });
  expect(note('2005 joint-mission')).toContain('long-term and short-term observers are not told apart');
});

test('countries of 2005 need not be participating States', () => {
  expect(values('observer-countries').slice(0, 3)).toEqual([
    '2005 43 countries',
    '2007 45 participating-states',
    '2011 43 participating-states',
  ]);
  expect(joinable('observer-countries')).toEqual([]);
  expect(reasons('observer-countries', '2007', '2011')).toEqual([
    'The observers of 2005 and 2007 include those of the Parliamentary Assembly of the Council of Europe, which was not part of the mission of 2011.',
  ]);
  expect(note('2005 joint-mission')).toContain('need not be OSCE participating States');
});

test('parliamentarians and officials are not a delegation of members', () => {
  expect(values('parliamentary-delegation')).toEqual([
    '2007 61 osce-pa',
    '2007 7 pace',
    '2011 79 osce-pa',
    '2021 7 osce-pa',
  ]);
  expect(joinable('parliamentary-delegation')).toEqual([]);
  expect(told('parliamentary-delegation')).toContain(
    '2007 counts parliamentarians and officials, 2011 and 2021 the members of the delegation.',
  );
});

test('observers requested in 2019 are not observers deployed, nor are those of 2021 short-term', () => {
  expect(
    byIndicator(
      'long-term-observers-requested',
      'short-term-observers-requested',
      'long-term-observers',
      'short-term-observers',
      'observers-election-day',
    ),
  ).toEqual({
    'long-term-observers-requested': ['2019 24'],
    'short-term-observers-requested': ['2019 300'],
    'long-term-observers': ['2007 36', '2011 28', '2021 24'],
    'short-term-observers': ['2007 449', '2011 some 350'],
    'observers-election-day': ['2005 some 460', '2021 48', '2021 41 osce-odihr'],
  });
  expect(joinable('long-term-observers')).toEqual(['2007 36 – 2011 28']);
  expect(joinable('mission-experts')).toEqual(['2007 22 – 2011 15']);
  expect(told('long-term-observers')).toContain('The mission of 2021 was a limited one.');
  expect(reasons('observers-election-day', '2005', '2021')).toContain(
    '2005 counts all observers of four institutions, 2021 those of two in a limited mission.',
  );
  expect(note('2019 observers-requested')).toContain('Requested, not deployed');
  expect(note('2021 mission-size')).toContain('does not call the 48 short-term observers');
});

test('a report from before the election can say nothing of election day', () => {
  const observed = [...corpus.indicators.values()].filter((one) => one.observed);
  expect(observed.length).toBeGreaterThan(20);
  for (const { id } of observed) {
    expect([id, silences(id)['2019']]).toEqual([id, 'before the event']);
  }
  const { cells, missions } = election('2019');
  expect(missions.map((mission) => mission['election-day'])).toEqual(['before-the-event']);
  for (const topic of ['voting', 'counting-and-tabulation', 'results']) {
    expect([topic, cells.get(topic)]).toEqual([topic, { state: 'before-the-event' }]);
  }
  expect(election('2005').reports.map(({ type }) => type.id)).toEqual(['press-release']);
});

test('observers from 20 States in 2021 belong to a small mission', () => {
  expect(values('observer-countries')).toContain('2021 20 participating-states');
  expect(reasons('observer-countries', '2011', '2021')).toEqual([
    'The mission of 2021 was a limited one, with 48 observers on election day.',
  ]);
  expect(reasons('observer-countries', '2005', '2011')).toContain(
    '2005 (countries) and 2011 (OSCE participating States) do not rest on the same basis.',
  );
  expect(values('women-observers-share')).toEqual(['2021 52']);
  expect(note('2021 who-observed')).toContain('is not said');
});
