import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
  election,
  excerpt,
  figures,
  indicator,
  joinable,
  note,
  reasons,
  silences,
  told,
  values,
} from './support.ts';

test('T16 shares of commission members by party in 2007 are not one share for four parties in 2011', () => {
  const shares = values('commission-representation-share');
  expect(shares.filter((value) => value.startsWith('2011'))).toEqual(['2011 6 all opposition-parties']);
  expect(shares).toContain('2007 0.9 lower-level national-social-democratic');
  expect(joinable('commission-representation-share')).toEqual([]);
  expect(told('commission-representation-share')).toContain(
    '2011 gives one share for four opposition parties together, among the members of all commissions.',
  );
});

test('T17 women are counted among candidates, members, deputies and ministers, each on a base of its own', () => {
  expect(values('women-candidates').slice(0, 1)).toEqual(['2007 some 15']);
  expect(values('women-candidates-count').slice(0, 1)).toEqual(['2011 0']);
  expect(values('women-commission-members').filter((value) => value.includes('precinct'))).toEqual([
    '2011 73 precinct members polling-stations-visited',
    '2011 44 precinct chairs polling-stations-visited',
  ]);
  for (const id of ['women-majilis-deputies', 'women-ministers']) {
    expect(values(id).filter((value) => value.startsWith('2011'))).toEqual([]);
  }
});

test('T18 Russians in the population, among deputies and among commissioners are three things', () => {
  expect(values('minority-deputies')).toEqual(['2007 19 russian']);
  expect(values('minority-commissioners')).toContain('2011 16.7 russian');
  expect(joinable('population-share')).toEqual([]);
  expect(told('population-share')).toEqual(['2007 names neither base nor source, 2011 the census of 2009.']);
  expect(values('ethnic-groups')).toEqual(['2007 over 100', '2011 some 100']);
  expect(joinable('ethnic-groups')).toEqual([]);
});

test('T19 party observers alone in 2007, with candidates’ proxies in 2011', () => {
  expect(values('party-observers-present')).toEqual([
    '2007 some 90 polling-stations',
    '2011 88 polling-stations-visited',
  ]);
  expect(reasons('party-observers-present', '2007', '2011')).toEqual([
    '2007 (of polling stations) and 2011 (of polling stations visited) do not count the same.',
    '2007 counts party observers, 2011 party observers and candidates’ proxies together.',
  ]);
  expect(values('ngo-observers-present')).toEqual(['2007 61 polling-stations']);
});

test('T20 no electronic votes in 2011 means that there was no electronic voting', () => {
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
      'The central commission discontinued electronic voting in 2011, so there was nothing to count.',
    ]);
  }
  expect(election('2011').cells.get('new-voting-technologies')).toEqual({
    state: 'reported',
    excerpts: [excerpt('2011 e-voting-discontinued')],
  });
});

test('T21 signatures of party members and signatures of voters are two requirements', () => {
  expect(byIndicator('party-registration-signatures', 'support-signatures')).toEqual({
    'party-registration-signatures': ['2007 50000'],
    'support-signatures': ['2011 at least 91010 president', '2019 118140 president'],
  });
});

test('T22 precincts, polling stations, special ones and those observed are four numbers', () => {
  expect(values('election-commissions').filter((value) => value.includes('not-stated'))).toEqual([
    '2007 9727 precinct not-stated',
    '2011 9725 precinct not-stated',
  ]);
  expect(
    byIndicator('polling-stations-total', 'special-polling-stations', 'polling-stations-observed'),
  ).toEqual({
    'polling-stations-total': ['2007 9727', '2011 9725'],
    'special-polling-stations': ['2011 some 525'],
    'polling-stations-observed': [
      '2007 over 1700 voting',
      '2007 141 counting',
      '2011 over 1445 voting',
      '2011 138 counting',
    ],
  });
  expect(joinable('polling-stations-observed')).toEqual([]);
  expect(note('2011 special-stations')).toContain('does not say whether the 525 are among the 9,725');
});

test('T23 what the press release of 2005 does not say is neither zero nor unobserved', () => {
  const states = [...election('2005').cells.values()].map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['reported', 'no-section']));
  expect(silences('women-ministers')).toMatchObject({ 2005: 'no section' });
  expect(silences('identical-signatures-cases')).toMatchObject({ 2005: 'no figure in the passages quoted' });
  const yardsticks = ['2005 commitments-not-met', '2007 yardstick', '2011 yardstick'].map((name) =>
    excerpt(name).commitments.map(({ id }) => id),
  );
  expect(yardsticks).toEqual([
    ['osce-commitments', 'international-standards'],
    ['osce-commitments', 'council-of-europe-standards', 'national-legislation'],
    ['osce-commitments', 'national-legislation'],
  ]);
});

test('T24 only 2007 says on how many forms, and up to which hour, its shares rest', () => {
  expect(values('observation-forms-processed')).toEqual(['2007 2222']);
  expect(note('2007 observation-base')).toContain('Which day’s 14:00 is meant is not said');
  expect(note('2011 observation-base')).toContain('the number of reports is not given');
});

test('T25 two months and eight weeks are not converted into one another', () => {
  expect(byIndicator('final-report-due-months', 'final-report-due')).toEqual({
    'final-report-due-months': ['2007 approximately 2'],
    'final-report-due': ['2011 some 8', '2021 some 8'],
  });
});

test('T26 rules for the Majilis come from parliamentary elections, rules for the president from presidential ones', () => {
  const misplaced = [...corpus.figures.values()].filter(({ dimensions, excerpt: { election: own } }) => {
    const office = dimensions.get('office');
    return office !== undefined && office !== (own.kind === 'presidential' ? 'president' : 'majilis');
  });
  expect(misplaced).toEqual([]);
  const separate = [...corpus.indicators.values()].filter(({ required }) => required.includes('office'));
  expect(separate.filter(({ kinds }) => kinds !== 'separate')).toEqual([]);
  const contested = [
    'parliamentary-threshold',
    'majilis-seats',
    'parties-contesting',
    'candidates-on-list',
    'candidates-registered',
    'nominees',
    'women-candidates',
    'commission-representation-share',
    'media-share',
    'free-airtime',
  ];
  expect(contested.filter((id) => indicator(id).kinds !== 'separate')).toEqual([]);
  expect(values('parliamentary-threshold')).toEqual(['2007 7', '2021 at least 7', '2021 7']);
  expect(values('language-test-mistakes')).toEqual([
    '2011 28 linguistic-commission',
    '2011 17 supreme-court',
  ]);
});

test('T27 the amendments of 2007 and of 2011 are different acts, and dates are not drawn', () => {
  expect(values('law-amended').filter((value) => /^20(07|11)/.test(value))).toEqual([
    '2007 2007-05 constitution',
    '2007 2007-06-19 election-law',
    '2007 2006-12 election-law',
    '2007 2007-06 election-law',
    '2011 2011-02-03 constitution',
    '2011 2011-02 election-law',
  ]);
  expect(indicator('law-amended').chart).toBeUndefined();
});

test('T28 98 seats to be filled in 2007, 98 seats held by one party in 2011', () => {
  expect(values('majilis-seats')).toContain('2007 98 voters');
  expect(values('majilis-seats').filter((value) => value.startsWith('2011'))).toEqual([]);
  expect(values('majilis-seats-held').slice(0, 1)).toEqual(['2011 98 nur-otan']);
});

test('T29 deposits are mentioned without an amount in 2007, and damages in a libel case are no deposit', () => {
  expect(byIndicator('election-deposit-euro', 'civil-damages', 'civil-damages-euro')).toMatchObject({
    'election-deposit-euro': expect.arrayContaining(['2011 around 4000 president']) as unknown,
    'civil-damages': ['2011 20000000 uralskaya-nedelya'],
    'civil-damages-euro': ['2011 approximately 100000 uralskaya-nedelya'],
  });
  expect([...values('election-deposit'), ...values('election-deposit-euro')].join()).not.toMatch(/\b2007 /);
  expect(note('2007 cost-of-campaigning')).toContain('No amount is given');
});
