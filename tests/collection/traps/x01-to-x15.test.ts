import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
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

test('X01 observers requested in 2019 are not observers deployed, nor are those of 2021 short-term', () => {
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

test('X02 a report from before the election can say nothing of election day', () => {
  const observed = [...corpus.indicators.values()].filter((one) => one.observed);
  expect(observed.length).toBeGreaterThan(20);
  for (const { id } of observed) {
    expect([id, silences(id)['2019']]).toEqual([id, 'before the event']);
  }
  const { cells, mission } = election('2019');
  expect(mission['election-day']).toBe('before-the-event');
  for (const topic of ['voting', 'counting-and-tabulation', 'results']) {
    expect([topic, cells.get(topic)]).toEqual([topic, { state: 'before-the-event' }]);
  }
  expect(election('2005').reports.map(({ type }) => type)).toEqual(['press-release']);
});

test('X03 2021 has no rating of voting, and "generally followed" is not made one', () => {
  expect(gaps('voting-assessed-positively')).toEqual({
    2005: 'no figure in the passages quoted',
    2019: 'before the event',
    2021: 'not observed systematically',
  });
  expect(silences('voting-assessed-negatively')).toMatchObject({ 2021: 'not observed systematically' });
  expect(excerpt('2021 voting-procedures').figures).toEqual([]);
  expect(note('2021 voting-procedures')).toContain('gives no share');
  expect(values('regions-visited')).toEqual(['2021 13']);
});

test('X04 "almost all polling stations" of 2021 is about procedures and no rating of the count', () => {
  expect(gaps('count-assessed-negatively')).toEqual({
    2019: 'before the event',
    2021: 'not observed systematically',
  });
  expect(excerpt('2021 count-procedures').figures).toEqual([]);
  expect(note('2021 count-procedures')).toContain('not a rating of the count');
});

test('X05 eight of twelve tabulations seen are no share of 232, nor known to hold the four closed or postponed', () => {
  expect(
    byIndicator('tabulation-not-transparent', 'tabulation-closed-at-night', 'tabulation-postponed'),
  ).toEqual({
    'tabulation-not-transparent': ['2021 8/12 commissions-observed'],
    'tabulation-closed-at-night': ['2021 2'],
    'tabulation-postponed': ['2021 2'],
  });
  expect(values('tabulation-premises-observed').filter((value) => value.startsWith('2021'))).toEqual([]);
  expect(note('2021 tabulation-not-transparent')).toContain('nothing follows from this for the 232');
  expect(note('2021 tabulation-closed')).toContain('among the twelve commissions observed is not said');
});

test('X06 sixteen regional commissions called TEC do not grow to 232 called TEC', () => {
  expect(values('election-commissions').filter((value) => /territorial|regional/.test(value))).toEqual([
    '2007 16 regional',
    '2011 16 regional',
    '2019 232 territorial',
    '2021 232 territorial',
  ]);
  expect(reasons('election-commissions', '2011', '2019')).toContain(
    'The commissions of 2019 and 2021 have three tiers, those of 2007 and 2011 four.',
  );
  expect(values('election-administration-tiers')).toEqual(['2011 4', '2019 3', '2021 3']);
});

test('X07 9,970 precincts leave out those abroad and 10,060 count them in', () => {
  const precincts = figures('election-commissions').filter(
    ({ dimensions }) => dimensions.get('commission') === 'precinct',
  );
  expect(precincts.filter(({ dimensions }) => !dimensions.has('abroad'))).toEqual([]);
  expect(values('election-commissions').filter((value) => /^20(19|21).*precinct/.test(value))).toEqual([
    '2019 9970 precinct excluded',
    '2019 65 precinct only',
    '2021 10060 precinct included',
    '2021 66 precinct only',
  ]);
  expect(reasons('election-commissions', '2019', '2021')).toContain(
    '2019 (precinct commissions, posts abroad not included) and 2021 (precinct commissions, posts abroad included) do not count the same.',
  );
  expect(joinable('election-commissions').join()).not.toMatch(/9970|10060/);
  expect(indicator('election-commissions').definition).toContain('without posts abroad');
});

test('X08 registered voters are rounded and early in 2019, exact and of the day in 2021', () => {
  expect(values('registered-voters').slice(3)).toEqual([
    '2019 some 11800000 not-stated',
    '2021 almost 12000000 not-stated',
    '2021 11915903 election-day',
  ]);
  expect(joinable('registered-voters')).toEqual([]);
  expect(indicator('registered-voters').required).toEqual(['stage']);
  expect(told('registered-voters')).toEqual(
    expect.arrayContaining([
      'By the report of 2019, lists are now made from the state civil register alone. No report explains the growth after 2011.',
      'The 2019 value is rounded and dates from about two months before the election; 2021 counts the day itself.',
    ]),
  );
  expect(note('2021 almost-12-million-voters')).toContain('the findings print the exact number');
});

test('X09 turnout of 2021 is preliminary, and that of another kind of election is no neighbour', () => {
  expect(values('turnout')).toEqual(['2007 64.56 unofficial', '2011 90 reported', '2021 63.3 preliminary']);
  expect(lines('turnout')).toEqual([]);
  expect(joinable('turnout')).toEqual([]);
  expect(reasons('turnout', '2007', '2021')).toEqual([
    '2007 (unofficial) and 2021 (preliminary) do not count the same.',
  ]);
  expect(told('turnout')).toContain(
    'Elections of different kinds are kept apart here: 2007–2011, 2011–2021.',
  );
});

test('X10 seats held by women in 2019 and seats won in the last elections are no fall from 27 to 25', () => {
  expect(values('women-majilis-deputies')).toEqual([
    '2007 some 12 deputies',
    '2019 some 27 seats',
    '2021 25 seats-last-election',
  ]);
  expect(lines('women-majilis-deputies')).toEqual([]);
  expect(joinable('women-majilis-deputies')).toEqual([]);
  expect(told('women-majilis-deputies')).toContain(
    'These do not count the same: 2007 (of deputies) and 2019 (of seats); 2019 (of seats) and 2021 (of seats in the last parliamentary elections).',
  );
  expect(note('2021 women-in-office')).toContain('not seats held when the report was written');
});

test('X11 two women ministers are two of eighteen posts and two of twenty-two', () => {
  expect(values('women-ministers')).toEqual(['2007 4/16', '2019 2/18', '2021 2/22']);
  expect(lines('women-ministers')).toEqual([]);
  expect(joinable('women-ministers')).toEqual([]);
  expect(told('women-ministers')).toEqual(
    expect.arrayContaining([
      '2007 counts ministers, 2019 and 2021 count ministerial posts.',
      'The number of women is two in both years; what changed is the number of posts that the reports count, 18 and 22.',
    ]),
  );
});

test('X12 some 67 and 67.7 per cent are shares of the same lower commissions, formed in January 2019', () => {
  expect(values('women-lower-level-commissioners')).toEqual(['2019 some 67', '2021 67.7']);
  expect(lines('women-lower-level-commissioners')).toEqual([]);
  expect(joinable('women-lower-level-commissioners')).toEqual([]);
  expect(told('women-lower-level-commissioners')).toEqual([
    'The commissions of 2021 are those formed in January 2019, so the two shares are not a rise; that of 2019 is rounded.',
  ]);
  expect(values('women-commission-members').filter((value) => /^20(19|21)/.test(value))).toEqual([
    '2019 3/7 cec members',
    '2021 2/7 cec members',
  ]);
  expect(reasons('women-commission-members', '2011', '2019')).toContain(
    'Tiers below the central commission changed. 2019 and 2021 give one share for all of them together, which is another indicator.',
  );
  expect(note('2021 women-commissioners-findings')).toContain('elected in January 2019');
});

test('X13 age, residence and experience of candidates are compared within one office only', () => {
  expect(joinable('candidate-minimum-age')).toEqual([
    '2011 at least 40 president – 2019 at least 40 president',
  ]);
  expect(values('candidate-minimum-age')).toContain('2021 25 majilis');
  expect(byIndicator('candidate-experience', 'support-signatures-share')).toEqual({
    'candidate-experience': ['2019 at least 5 president'],
    'support-signatures-share': ['2019 1 president', '2019 at least 1 president'],
  });
  for (const [from, to] of [
    ['2007', '2011'],
    ['2007', '2019'],
    ['2019', '2021'],
  ] as const) {
    expect(reasons('candidate-residency', from, to)).toContain(
      `${from} and ${to} are ${from === '2007' ? 'parliamentary and presidential' : 'presidential and parliamentary'} elections, which are kept apart here.`,
    );
  }
});

test('X14 amounts in euro carry the exchange rate of their report', () => {
  expect(values('exchange-rate')).toEqual(['2019 approximately 426', '2021 some 510']);
  const money = [...corpus.indicators.values()].filter(({ unit }) => unit === 'KZT' || unit === 'EUR');
  expect(money.filter(({ id }) => joinable(id).length > 0)).toEqual([]);
  expect(told('election-deposit-euro')).toEqual([
    'Presidential and parliamentary elections are kept apart here.',
    'The amounts are in euro at different rates. The report of 2019 uses about KZT 426 to the euro, that of 2011 prints none.',
  ]);
  expect(note('2019 deposit')).toContain('other reports use other rates');
  expect(note('2021 deposit')).toContain('other reports use other rates');
});

test('X15 a deposit of a candidate for president is not that for each name on a list', () => {
  expect(byIndicator('election-deposit', 'election-deposit-euro', 'election-deposit-wages')).toEqual({
    'election-deposit': ['2019 2125000 president', '2021 637500 majilis'],
    'election-deposit-euro': [
      '2011 around 4000 president',
      '2019 some 5000 president',
      '2021 some 1250 majilis',
    ],
    'election-deposit-wages': ['2019 50 president'],
  });
  expect(byIndicator('deposit-return-threshold', 'deposit-exemption-threshold')).toEqual({
    'deposit-return-threshold': ['2019 at least 5 president'],
    'deposit-exemption-threshold': ['2021 less than 7'],
  });
  expect(joinable('election-deposit')).toEqual([]);
  expect(note('2021 deposit')).toContain('only for parties below the threshold');
});
