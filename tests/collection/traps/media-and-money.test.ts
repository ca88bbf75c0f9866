import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
  drawn,
  election,
  figures,
  indicator,
  joinable,
  kazakhstan,
  note,
  silences,
  told,
  values,
} from './support.ts';

test('shares of 2007 are of parties, those of 2011 of candidates without their office', () => {
  const scopes = (year: string) =>
    new Set(
      figures('media-share')
        .filter(({ excerpt: { election: own } }) => own === election(year))
        .map(({ dimensions }) => dimensions.get('scope')),
    );
  expect([...scopes('2007')]).toEqual(['political-coverage', 'news', 'not-stated', 'news-coverage']);
  expect([...scopes('2011')]).toEqual(['campaign-coverage']);
  expect(values('paid-advertising-share')).toEqual(['2011 more than 1/2 nazarbayev']);
  expect(values('media-share')).toContain('2007 20 khabar nur-otan political-coverage');
  expect(values('media-share')).toContain('2011 13 khabar nazarbayev campaign-coverage');
  expect(joinable('media-share')).toEqual([]);
  const spec = drawn('media-share');
  expect(spec.kind).toBe('shares');
  expect(spec.joints.map(({ from, grades, to }) => [from, ...grades, to])).toEqual([
    ['2007', 'other-measure', '2011'],
    ['2011', 'other-measure', '2021'],
    ['2007', 'other-measure', '2021'],
  ]);
  expect(silences('media-share')).toMatchObject({ 2005: 'no figure of this in the passages quoted' });
  expect(note('2011 news-more-equal')).toContain('no figures for 2005');
});

test('deposits are mentioned without an amount in 2007, and damages in a libel case are no deposit', () => {
  expect(byIndicator('election-deposit-euro', 'civil-damages', 'civil-damages-euro')).toMatchObject({
    'election-deposit-euro': expect.arrayContaining(['2011 around 4000 president']) as unknown,
    'civil-damages': ['2011 20000000 uralskaya-nedelya'],
    'civil-damages-euro': ['2011 approximately 100000 uralskaya-nedelya'],
  });
  expect([...values('election-deposit'), ...values('election-deposit-euro')].join()).not.toMatch(/\b2007 /);
  expect(note('2007 cost-of-campaigning')).toContain('No amount is given');
});

test('amounts in euro carry the exchange rate of their report', () => {
  expect(values('exchange-rate')).toEqual(['2019 approximately 426', '2021 some 510']);
  const money = [...corpus.indicators.values()].filter(({ unit }) => unit === 'KZT' || unit === 'EUR');
  expect(money.filter(({ id }) => joinable(id).length > 0)).toEqual([]);
  expect(told('election-deposit-euro')).toEqual([
    'The amounts are in euro; the report of 2019 uses approximately KZT 426 to the euro, that of 2011 prints no rate for the deposit.',
    'No value of 2019 counts the same thing as one of 2021.',
    '2019 was a presidential election, 2021 a parliamentary one, under rules of its own.',
  ]);
  expect(indicator('election-deposit-euro').definition).toContain('Exchange rates differ between reports');
  expect(note('2019 deposit')).toContain('other reports use other rates');
  expect(note('2021 deposit')).toContain('other reports use other rates');
});

test('a deposit of a candidate for president is not that for each name on a list', () => {
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

test('ceilings of 2019 bind a candidate, those of 2021 a party, and 15,000 are once wages and once people', () => {
  expect(
    byIndicator(
      'campaign-spending-limit-wages',
      'campaign-donation-limit-wages',
      'campaign-own-funds-limit',
      'campaign-donation-limit',
      'paid-campaigners',
    ),
  ).toEqual({
    'campaign-spending-limit-wages': ['2019 12000 president'],
    'campaign-donation-limit-wages': ['2019 up to 15000 president'],
    'campaign-own-funds-limit': ['2021 up to 212500000 majilis'],
    'campaign-donation-limit': ['2021 up to 425000000 majilis'],
    'paid-campaigners': ['2021 some 15000 nur-otan party'],
  });
  expect(indicator('campaign-donation-limit').definition).toContain('all donors together');
  expect(note('2019 donations')).toContain('for each donor or for all donations together is not said');
});

test('media shares come in sets that exclude one another, and are not made to sum to a hundred', () => {
  const sums = (year: string, scope: string) => {
    const own = figures('media-share').filter(
      ({ excerpt: { election: from }, dimensions }) =>
        from === election(year) && dimensions.get('scope') === scope,
    );
    const outlets = [...new Set(own.map(({ dimensions }) => dimensions.get('outlet') ?? ''))];
    return Object.fromEntries(
      outlets.map((outlet) => [
        outlet,
        own
          .filter(({ dimensions }) => dimensions.get('outlet') === outlet)
          .reduce((sum, { value }) => sum + (value.kind === 'number' ? value.number : Number.NaN), 0),
      ]),
    );
  };
  expect(sums('2021', 'campaign-news')).toEqual({
    khabar: 100,
    'qazaqstan-tv': 100,
    'first-eurasian': 101,
    ktk: 101,
  });
  expect(sums('2021', 'news-with-institutional')).toEqual({
    khabar: 100,
    'qazaqstan-tv': 99,
    'first-eurasian': 100,
    ktk: 100,
  });
  expect(sums('2011', 'campaign-coverage')).toMatchObject({ 'kazakhstan-tv': 101, khabar: 100 });
  const spec = drawn('media-share');
  const latest = spec.multiples?.elections.at(-1);
  expect([latest?.year, latest?.panels[0]?.name]).toEqual(['2021', 'Khabar']);
  expect(latest?.columns).toEqual([
    'news or campaign coverage, worded differently by station; without institutional events, by our reading',
    'news coverage, institutional events included',
  ]);
  for (const id of ['kazakhstan-1', 'kazakhstan-tv', 'qazaqstan-tv']) {
    expect(kazakhstan.outlets.find((outlet) => outlet.id === id)?.note).toMatch(/is not\s+stated/);
  }
  expect(note('2021 campaign-news-shares')).toContain(
    'The base is worded differently from station to station: their news, news coverage, campaign coverage',
  );
  expect(note('2021 shares-with-institutional-events')).toContain('can be neither added nor mixed');
  expect(silences('media-share')[2019]).toMatch(/^before the event/);
});
