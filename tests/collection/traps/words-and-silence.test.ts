import { expect, test } from 'vitest';
import { corpus, election, excerpt, indicator, line, note, silences, values } from './support.ts';

/** All figures of an election with this number, under whatever indicator. */
function numbered(year: string, wanted: number): string[] {
  const same = [...corpus.figures.values()].filter(
    ({ excerpt: { election: own }, value }) =>
      own === election(year) && value.kind === 'number' && value.number === wanted,
  );
  return [...new Set(same.map((figure) => `${figure.indicator.id}: ${line(figure).slice(5)}`))].sort();
}

test('what the press release of 2005 does not say is neither zero nor unobserved', () => {
  const states = [...election('2005').cells.values()].map(({ state }) => state);
  expect(new Set(states)).toEqual(new Set(['reported', 'no-section']));
  expect(silences('women-ministers')).toMatchObject({ 2005: 'no section' });
  expect(silences('identical-signatures-cases')).toMatchObject({
    2005: 'no figure of this in the passages quoted',
  });
  const yardsticks = ['2005 commitments-not-met', '2007 yardstick', '2011 yardstick'].map((name) =>
    excerpt(name).commitments.map(({ id }) => id),
  );
  expect(yardsticks).toEqual([
    ['osce-commitments', 'international-standards'],
    ['osce-commitments', 'council-of-europe-standards', 'national-legislation'],
    ['osce-commitments', 'national-legislation'],
  ]);
});

test('only three elections are called early by their reports', () => {
  expect([...corpus.elections.values()].map(({ slug, early }) => [slug, early])).toEqual([
    ['2005-presidential', 'not-stated'],
    ['2007-parliamentary', 'stated'],
    ['2011-presidential', 'stated'],
    ['2019-presidential', 'stated'],
    ['2021-parliamentary', 'not-stated'],
  ]);
  expect(values('consecutive-early-elections')).toEqual(['2019 6']);
  expect(indicator('consecutive-early-elections').definition).toContain('of whatever kind');
  expect(note('2019 sixth-early-election')).toContain('Which six are meant is not listed');
  expect(note('2021 elections-held')).toContain('does not say whether these elections were early');
});

test('words without a number are no figures, and a qualifier travels with its number', () => {
  const vague = /\b(hundreds|several|most|many|numerous|almost all|a number of|significant)\b/i;
  expect([...corpus.figures.values()].filter(({ text }) => vague.test(text)).map(line)).toEqual([]);
  expect(excerpt('2021 notifications-refused').figures.map(line)).toEqual([
    '2021 2019 our-right-requests',
    '2021 35 our-right-requests-denied',
  ]);
  expect(note('2021 notifications-refused')).toContain('no count');
  expect(values('cases-counted')).toEqual(
    expect.arrayContaining([
      '2007 at least 7 regions-with-posters-in-polling-stations',
      '2019 more than 100 websites-and-outlets-blocked-2018 media-organisations',
      '2019 around 100 journalists-sanctioned-2018 media-organisations',
      '2021 up to 100 police-16-december',
    ]),
  );
  expect(note('2021 court-complaints')).toContain('“Some” is kept');
});

test('the same number of 2021 stands for different things', () => {
  expect(numbered('2021', 20)).toEqual([
    'cases-counted: around 20 activists-per-group-16-december',
    'cases-counted: at least 20 fined-or-detained-for-campaigning',
    'cases-counted: some 20 activists-surrounded-election-day',
    'cases-counted: some 20 organisations-under-tax-investigation',
    expect.stringContaining('media-share'),
    expect.stringContaining('media-share'),
    expect.stringContaining('media-share'),
    'observer-countries: 20 participating-states',
  ]);
  expect(numbered('2021', 100)).toEqual([
    'cases-counted: some 100 police-election-day',
    'cases-counted: up to 100 police-16-december',
  ]);
  expect(numbered('2021', 24)).toEqual([
    'campaign-events-observed: 24',
    'long-term-observers: 24',
    'media-share: 24 khabar nur-otan campaign-news',
  ]);
  expect(numbered('2021', 30)).toEqual([
    'gathering-limit: a maximum of 30',
    'list-excess-share: 30',
    'list-quota: 30',
    'list-quota: at least 30',
    'slander-detention-maximum: up to 30',
    'women-candidates: more than 30 nominated ak-zhol',
  ]);
  const dated = (iso: string) => values('event-date').filter((value) => value.startsWith(`2021 ${iso}`));
  expect(dated('2020-12-10')).toEqual([
    '2021 2020-12-10 temporary-registration-end',
    '2021 2020-12-10 candidates-press-release',
  ]);
  expect(values('campaign-start')).toEqual(['2019 2019-05-11', '2021 2020-12-10']);
  expect(dated('2020-12-30')).toHaveLength(4);
  expect(note('2021 permission-de-facto')).toContain('another event than the one on election day');
  expect(note('2021 activists-surrounded')).toContain('Not the event of 16 December');
});

test('what the report of 2019 quotes on the election of 2015 is not said of 2019', () => {
  const quoted = excerpt('2019 conclusion-of-2015');
  expect(quoted.finding).toContain('On the 2015 election, not this one');
  expect(quoted.note?.text).toContain('quoted from the 2015 mission and judges that election');
  expect([quoted.assessment, quoted.topics.map(({ id }) => id), quoted.commitments]).toEqual([
    'neutral',
    ['background'],
    [],
  ]);
  expect(quoted.figures.map(line)).toEqual(['2019 2015 presidential-2015']);
  expect(values('campaign-public-funds')).toEqual(['2019 at least 7000000 president presidential-2015']);
  expect(values('election-date').filter((value) => value.startsWith('2021'))).toEqual([
    '2021 2021-01-10',
    '2021 2019-06 presidential-2019',
    '2021 2016 parliamentary-2016',
    '2021 2019 presidential-2019',
  ]);
});
