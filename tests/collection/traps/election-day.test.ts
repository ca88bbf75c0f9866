import { expect, test } from 'vitest';
import {
  byIndicator,
  timeChart,
  election,
  excerpt,
  figures,
  gaps,
  indicator,
  joinable,
  lines,
  note,
  reasons,
  silences,
  told,
  values,
} from './support.ts';

const ofTwoKinds = '2007 was a parliamentary election, 2011 a presidential one.';
const reserved = '2007: preliminary, as of 14:00 of a day not stated; of 2011 nothing of the kind is said.';

test('three ratings of the count rest on four bases and two scales', () => {
  expect(values('count-assessed-negatively')).toEqual([
    '2005 1/4 counts-observed',
    '2007 43 polling-stations-visited',
    '2007 over 40 observer-reports preliminary-as-of-14-00',
    '2011 1/6 polling-stations-observed',
  ]);
  expect(joinable('count-assessed-negatively')).toEqual([]);
  expect(lines('count-assessed-negatively')).toEqual([]);
  expect(reasons('count-assessed-negatively', '2005', '2011')).toEqual([
    '2005 (of counts observed) and 2011 (of polling stations where the count was observed) do not rest on the same basis.',
    '2005 prints counts viewed as bad or very bad, 2007 and 2011 print a count assessed negatively.',
  ]);
  expect(reasons('count-assessed-negatively', '2007', '2011')).toContain(ofTwoKinds);
  const { points } = timeChart('count-assessed-negatively');
  expect(points.map(({ year, label, hollow }) => [year, label, hollow])).toEqual([
    ['2005', 'one out of four', true],
    ['2007', '43', false],
    ['2007', 'over 40', false],
    ['2011', 'one out of six', true],
  ]);
  expect(note('2007 count-rating')).toContain('over 40 per cent of observer reports');
  expect(note('2007 count-reports')).toContain('43 per cent of polling stations visited');
});

test('voting is rated in 2007 and 2011 only, and only 2011 prints a negative share', () => {
  expect(values('voting-assessed-positively')).toEqual([
    '2007 95 polling-stations-visited preliminary-as-of-14-00',
    '2007 some 95 polling-stations-visited preliminary-as-of-14-00',
    '2011 91 polling-stations-visited',
  ]);
  expect(values('voting-assessed-negatively')).toEqual(['2011 9 polling-stations-visited']);
  expect(lines('voting-assessed-positively')).toEqual([]);
  expect(joinable('voting-assessed-positively')).toEqual([]);
  expect(gaps('voting-assessed-positively')).toMatchObject({
    2005: 'no figure of this in the passages quoted',
  });
  expect(silences('voting-assessed-negatively')).toMatchObject({
    2007: 'no figure of this in the passages quoted',
  });
});

test.each([
  [
    'identical-signatures-share',
    'identical-signatures-cases',
    '2007 14 polling-stations preliminary-as-of-14-00',
    '2011 219',
  ],
  [
    'group-voting-share',
    'group-voting-cases',
    '2007 12 polling-stations-visited preliminary-as-of-14-00',
    '2011 128',
  ],
  [
    'unauthorised-persons-share',
    'unauthorised-persons-stations',
    '2007 6 voting polling-stations-visited preliminary-as-of-14-00',
    '2011 132',
  ],
  [
    'count-observers-restricted-share',
    'count-observers-restricted-teams',
    '2007 15 counts-observed preliminary-as-of-14-00',
    '2011 17',
  ],
])('shares of 2007 are not set against cases of 2011: %s and %s', (share, cases, first, second) => {
  expect(byIndicator(share, cases)).toEqual({ [share]: [first], [cases]: [second] });
  expect([indicator(share).unit, indicator(cases).unit]).toEqual(['percent', 'count']);
});

test('cases of 2011 stay counts, and multiple voting was counted in two ways', () => {
  expect(values('multiple-voting-cases')).toEqual(['2007 25 preliminary-as-of-14-00', '2011 34']);
  expect(joinable('multiple-voting-cases')).toEqual([]);
  expect(told('multiple-voting-cases')).toEqual([
    '2007 counts direct observations of persons casting multiple votes, 2011 cases among the violations observed, without saying how.',
  ]);
  expect(note('2011 voting-rating')).toContain('cannot be set beside percentages');
  expect(note('2011 other-violations')).toContain('Cases, not polling stations');
  expect(note('2011 unauthorised-persons')).toContain('not shares');
});

test('percentages of the count of 2007 and fractions in words of 2011 are defined differently', () => {
  expect(byIndicator('choices-not-announced', 'protocols-with-problems', 'protocols-not-posted')).toEqual({
    'choices-not-announced': ['2007 78 counts-observed preliminary-as-of-14-00', '2011 3/4 counts-observed'],
    'protocols-with-problems': [
      '2007 25 observations preliminary-as-of-14-00',
      '2011 1/5 precinct-commissions',
    ],
    'protocols-not-posted': [
      '2007 40 counts-observed preliminary-as-of-14-00',
      '2011 over 1/4 counts-observed',
    ],
  });
  for (const id of ['choices-not-announced', 'protocols-with-problems', 'protocols-not-posted']) {
    expect(joinable(id)).toEqual([]);
    expect(reasons(id, '2007', '2011')).toEqual(
      expect.arrayContaining(['2007 prints a number, 2011 a fraction.', ofTwoKinds]),
    );
  }
  expect(told('choices-not-announced')).toEqual([
    reserved,
    '2007 prints a number, 2011 a fraction.',
    ofTwoKinds,
  ]);
  expect(told('protocols-with-problems')).toContain(
    '2007 counts protocols that were not filled out correctly, 2011 commissions that had problems completing theirs.',
  );
  expect(byIndicator('ballots-not-shown', 'signatures-falsified-count', 'ballot-boxes-with-stacks')).toEqual({
    'ballots-not-shown': ['2007 67 counts-observed preliminary-as-of-14-00'],
    'signatures-falsified-count': ['2007 11 counts-observed preliminary-as-of-14-00'],
    'ballot-boxes-with-stacks': ['2011 27'],
  });
});

test('party observers alone in 2007, with candidates’ proxies in 2011', () => {
  expect(values('party-observers-present')).toEqual([
    '2007 some 90 polling-stations preliminary-as-of-14-00',
    '2011 88 polling-stations-visited',
  ]);
  expect(reasons('party-observers-present', '2007', '2011')).toEqual([
    '2007 (of polling stations) and 2011 (of polling stations visited) do not rest on the same basis.',
    reserved,
    ofTwoKinds,
    '2007 counts party observers, 2011 party observers and candidates’ proxies together.',
  ]);
  expect(values('ngo-observers-present')).toEqual(['2007 61 polling-stations preliminary-as-of-14-00']);
});

test('no electronic votes in 2011 means that there was no electronic voting', () => {
  const ids = [
    'e-voting-polling-stations',
    'e-voting-electorate-share',
    'e-voting-use-share',
    'e-voting-votes',
    'electronic-multiple-votes',
  ];
  for (const id of ids) {
    expect(new Set(figures(id).map(({ excerpt: { election: own } }) => own.slug))).toEqual(
      new Set(['2007-parliamentary']),
    );
    expect(told(id)).toEqual([
      'The central commission discontinued electronic voting in the election of 2011, so there was nothing to count.',
    ]);
  }
  expect(election('2011').cells.get('new-voting-technologies')).toEqual({
    state: 'reported',
    excerpts: [excerpt('2011 e-voting-discontinued')],
  });
});

test('only 2007 says on how many forms, and up to which hour, its shares rest', () => {
  expect(values('observation-forms-processed')).toEqual(['2007 2222']);
  expect(note('2007 observation-base')).toContain('Which day’s 14:00 is meant is not said');
  expect(note('2011 observation-base')).toContain('the number of reports is not given');
});

test('2021 has no rating of voting, and "generally followed" is not made one', () => {
  expect(gaps('voting-assessed-positively')).toEqual({
    2005: 'no figure of this in the passages quoted',
    2019: 'before the event',
    2021: 'not observed systematically',
  });
  expect(silences('voting-assessed-negatively')).toMatchObject({ 2021: 'not observed systematically' });
  expect(excerpt('2021 voting-procedures').figures).toEqual([]);
  expect(note('2021 voting-procedures')).toContain('gives no share');
  expect(values('regions-visited')).toEqual(['2021 13/17']);
});

test('"almost all polling stations" of 2021 is about procedures and no rating of the count', () => {
  expect(gaps('count-assessed-negatively')).toEqual({
    2019: 'before the event',
    2021: 'not observed systematically',
  });
  expect(excerpt('2021 count-procedures').figures).toEqual([]);
  expect(note('2021 count-procedures')).toContain('not a rating of the count');
});

test('eight of twelve tabulations seen are no share of 232, nor known to hold the four closed or postponed', () => {
  expect(
    byIndicator('tabulation-not-transparent', 'tabulation-closed-at-night', 'tabulation-postponed'),
  ).toEqual({
    'tabulation-not-transparent': ['2021 8/12 tabulating-tecs-observed'],
    'tabulation-closed-at-night': ['2021 2'],
    'tabulation-postponed': ['2021 2'],
  });
  expect(values('tabulation-premises-observed').filter((value) => value.startsWith('2021'))).toEqual([]);
  expect(note('2021 tabulation-not-transparent')).toContain('nothing follows from this for the 232');
  expect(note('2021 tabulation-closed')).toContain(
    'among the twelve commissions where tabulation was observed is not said',
  );
});
