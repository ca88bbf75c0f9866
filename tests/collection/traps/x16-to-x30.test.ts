import { expect, test } from 'vitest';
import type { ShareChart } from '../../../src/features/charts/kinds/shares/spec.ts';
import {
  byIndicator,
  corpus,
  drawn,
  election,
  excerpt,
  figures,
  indicator,
  joinable,
  kazakhstan,
  line,
  lines,
  note,
  reasons,
  silences,
  told,
  values,
} from './support.ts';

/** All figures of an election with this number, under whatever indicator. */
function numbered(year: string, wanted: number): string[] {
  const same = [...corpus.figures.values()].filter(
    ({ excerpt: { election: own }, value }) =>
      own === election(year) && value.kind === 'number' && value.number === wanted,
  );
  return [...new Set(same.map((figure) => `${figure.indicator.id}: ${line(figure).slice(5)}`))].sort();
}

test('X16 ceilings of 2019 bind a candidate, those of 2021 a party, and 15,000 are once wages and once people', () => {
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
    'paid-campaigners': ['2021 some 15000 nur-otan'],
  });
  expect(indicator('campaign-donation-limit').definition).toContain('all donors together');
  expect(note('2019 donations')).toContain('for each donor or for all donations together is not said');
});

test('X17 signatures of members and numbers of members are two thresholds, with no step from 50,000 to 40,000', () => {
  expect(byIndicator('party-registration-signatures', 'party-registration-members')).toEqual({
    'party-registration-signatures': ['2007 50000'],
    'party-registration-members': ['2021 40000 before', '2021 20000 after'],
  });
  expect(values('party-registration-attempts')).toEqual([
    '2011 2 denied alga',
    '2021 at least 9',
    '2021 0 successful',
    '2021 9 made',
    '2021 6 denied',
  ]);
  expect(joinable('party-registration-attempts')).toEqual([]);
});

test('X18 the letters PPK name two parties, Birlik becomes Adal, and Azat disappears without a word', () => {
  const parties = kazakhstan.parties.map((party) => ({
    ...party,
    spellings: party.spellings.map(({ text }) => text),
  }));
  expect(parties.filter(({ spellings }) => spellings.includes('PPK'))).toEqual([]);
  const party = (id: string) => parties.find((one) => one.id === id);
  expect(party('patriots')?.note).toContain('PPK in 2021 is another party');
  expect(party('communist-peoples')?.note).toContain('PPK in 2007 is another party');
  expect(party('adal')?.spellings).toEqual(['Adal', 'Birlik']);
  expect(party('azat')?.spellings).toEqual(['Azat']);
  expect(party('ak-zhol')?.spellings).toEqual(expect.arrayContaining(['Ak Zhol', 'Ak Jol', 'Ak-Jol']));
  expect(party('nagyz-ak-zhol')?.note).toContain('Another party');
  expect(party('national-social-democratic')?.spellings).toEqual(
    expect.arrayContaining(['ANSDP', 'OSDP', 'NSDP', 'Nationwide Social Democratic Party']),
  );
  expect(values('commission-representation-share')).toContain('2007 9.6 lower-level patriots');
  expect(values('candidates-on-list')).toContain('2021 113 communist-peoples');
  expect(values('political-parties-registered')).toEqual(['2011 10', '2019 7', '2021 6']);
  expect(joinable('political-parties-registered').filter((pair) => pair.includes('2021'))).toEqual([]);
  expect(told('political-parties-registered')).toContain(
    'Azat is among the parties of 2019 and not among those of 2021, and the report of 2021 does not mention it.',
  );
  expect(note('2021 parties-contesting')).toContain('Azat');
});

test('X19 media shares come in sets that exclude one another, and are not made to sum to a hundred', () => {
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
  expect(sums('2011', 'campaign-news')).toMatchObject({ 'kazakhstan-tv': 101, khabar: 100 });
  const spec = drawn('media-share');
  const groups = spec.kind === 'shares' ? (spec as ShareChart).groups : [];
  expect(groups.slice(-2).map(({ label, bars }) => [label, bars[0]?.name])).toEqual([
    ['2021 parliamentary, news coverage of contestants as contestants', 'Khabar'],
    ['2021 parliamentary, news coverage, institutional events included', 'Khabar'],
  ]);
  for (const id of ['kazakhstan-1', 'kazakhstan-tv', 'qazaqstan-tv']) {
    expect(kazakhstan.outlets.find((outlet) => outlet.id === id)?.note).toMatch(/is not\s+stated/);
  }
  expect(note('2021 campaign-news-shares')).toContain('worded in three ways');
  expect(note('2021 shares-with-institutional-events')).toContain('exclude one another');
  expect(silences('media-share')).toMatchObject({ 2019: 'no figure in the passages quoted' });
});

test('X20 104 applications of 2021 do not follow 61 and 12 complaints', () => {
  expect(
    byIndicator('complaints-to-cec', 'applications-to-cec', 'complaints-reviewed-by-commissions'),
  ).toEqual({
    'complaints-to-cec': ['2007 61', '2011 12'],
    'applications-to-cec': ['2021 104'],
    'complaints-reviewed-by-commissions': ['2021 0'],
  });
  expect(silences('complaints-to-cec')).toMatchObject({
    2019: 'no figure in the passages quoted',
    2021: 'no figure in the passages quoted',
  });
  expect(values('complaints-to-courts').filter((value) => value.startsWith('2021'))).toEqual([
    '2021 some 44 supreme',
    '2021 3 district',
  ]);
  expect(joinable('complaints-to-courts')).toEqual([]);
  expect(note('2021 applications-not-complaints')).toContain(
    'may not be compared with numbers of complaints',
  );
  expect(note('2021 no-complaints-reviewed')).toContain('Reviewed, not received');
});

test('X21 time limits that look alike differ in what is due, who decides, and the unit', () => {
  expect(values('complaint-review-deadline')).toEqual([
    '2019 5 any',
    '2019 5 courts',
    '2019 3 commissions',
    '2021 5 commissions',
    '2021 3 commissions-on-appeal',
  ]);
  expect(joinable('complaint-review-deadline')).toEqual([]);
  expect(told('complaint-review-deadline')).toEqual([
    'Presidential and parliamentary elections are kept apart here.',
    '2019 gives election commissions one time limit, 2021 one for complaints and another for appeals.',
  ]);
  expect(note('2019 summary-complaints')).toContain(
    'five days for courts and three for election commissions',
  );
  expect(values('legal-deadline-weeks')).toEqual(['2019 2 absentee-certificate']);
  const days = values('legal-deadline');
  expect(days).toEqual(
    expect.arrayContaining([
      '2021 16 absentee-certificate',
      '2019 30 temporary-registration',
      '2019 20 voter-lists-to-precincts',
    ]),
  );
  expect(days.filter((value) => /^2021.*(temporary-registration|voter-lists)/.test(value))).toEqual([]);
  expect(values('event-date')).toEqual(
    expect.arrayContaining([
      '2021 2020-12-10 temporary-registration-end',
      '2021 2020-12-20 voter-lists-to-precincts',
    ]),
  );
  for (const id of ['legal-deadline', 'legal-deadline-weeks', 'legal-deadline-months']) {
    expect(joinable(id)).toEqual([]);
  }
});

test('X22 98 seats are filled by voters and 107 are all: seats held are among the 98', () => {
  expect(values('majilis-seats')).toEqual([
    '2007 9 assembly-of-the-people',
    '2007 107 all',
    '2007 77 all before',
    '2007 107 all after',
    '2007 98 voters',
    '2019 98 voters',
    '2019 9 assembly-of-the-people',
    '2021 98 voters',
    '2021 9 assembly-of-the-people',
    '2021 107 all',
  ]);
  expect(values('majilis-seats-held').slice(0, 4)).toEqual([
    '2011 98 nur-otan',
    '2019 84 nur-otan',
    '2019 7 ak-zhol',
    '2019 7 communist-peoples',
  ]);
  expect(indicator('majilis-seats-held')).toMatchObject({
    unit: 'count',
    definition: 'Seats of the lower house that a party holds among those elected by voters.',
  });
  expect(note('2011 parties-registered')).toContain('does not give the size of the whole house');
  expect(note('2019 seats-of-ruling-party')).toContain('The base is the directly elected seats');
  expect(note('2021 first-president-active')).toContain('The report uses both words');
});

test('X23 only three elections are called early by their reports', () => {
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

test('X24 words without a number are no figures, and a qualifier travels with its number', () => {
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
      '2019 more than 100 websites-and-outlets-blocked-2018',
      '2019 around 100 journalists-sanctioned-2018',
      '2021 up to 100 police-16-december',
    ]),
  );
  expect(note('2021 court-complaints')).toContain('“Some” is kept');
});

test('X25 the same number of 2021 stands for different things', () => {
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
    'women-candidates: more than 30 ak-zhol',
  ]);
  const dated = (iso: string) => values('event-date').filter((value) => value.startsWith(`2021 ${iso}`));
  expect(dated('2020-12-10')).toEqual([
    '2021 2020-12-10 temporary-registration-end',
    '2021 2020-12-10 candidates-press-release',
    '2021 2020-12-10 campaign-start',
  ]);
  expect(dated('2020-12-30')).toHaveLength(4);
  expect(note('2021 permission-de-facto')).toContain('another event than the one on election day');
  expect(note('2021 activists-surrounded')).toContain('Not the event of 16 December');
});

test('X26 observers from 20 States in 2021 belong to a small mission', () => {
  expect(values('observer-countries')).toContain('2021 20 participating-states');
  expect(reasons('observer-countries', '2011', '2021')).toEqual([
    'The mission of 2021 was a limited one, with 48 observers on election day.',
  ]);
  expect(reasons('observer-countries', '2005', '2011')).toContain(
    '2005 (countries) and 2011 (OSCE participating States) do not count the same.',
  );
  expect(values('women-observers-share')).toEqual(['2021 52']);
  expect(note('2021 who-observed')).toContain('is not said');
});

test('X27 shares by party, by four parties together and by kind of nominator are not one breakdown', () => {
  expect(values('commission-representation-share').filter((value) => value.startsWith('2021'))).toEqual([
    '2021 66.2 lower-level political-parties',
    '2021 30.5 lower-level public-associations',
    '2021 3.3 lower-level higher-commissions',
  ]);
  expect(joinable('commission-representation-share')).toEqual([]);
  expect(told('commission-representation-share')).toContain(
    '2021 gives shares by kind of nominator, all parties together; 2007 gives them party by party.',
  );
  expect(silences('commission-representation-share')).toMatchObject({
    2019: 'no figure in the passages quoted',
  });
  expect(indicator('commission-representation-share').definition).toContain('Nomination is not affiliation');
});

test('X28 seven members on all commissions is no flat line past the change of 2018', () => {
  expect(values('commission-members')).toEqual([
    '2007 7 all',
    '2011 7 all',
    '2019 7 all',
    '2019 5..7 precinct under-2000',
    '2019 7..11 precinct over-2000',
  ]);
  expect(joinable('commission-members')).toEqual(['2007 7 all – 2011 7 all']);
  expect(told('commission-members')).toEqual([
    'Since the amendments of 2018 precinct commissions have from 5 to 11 members, and “all” of 2019 leaves them out.',
  ]);
  expect(note('2019 commission-size')).toContain('holds apart from precinct commissions');
});

test('X29 28.8 per cent of women is no breach of a quota for women and youth together', () => {
  expect(values('women-candidates')).toEqual([
    '2007 some 15',
    '2021 28.8',
    '2021 20.1 previous',
    '2021 more than 30 ak-zhol',
  ]);
  expect(lines('women-candidates')).toEqual([]);
  expect(values('women-candidates-count')).toEqual(['2011 0', '2021 90']);
  expect(joinable('women-candidates-count')).toEqual([]);
  expect(note('2021 women-candidates')).toContain('does not break the quota');
  expect(indicator('list-quota').definition).toContain('for both together');
  expect(excerpt('2021 women-candidates').assessment).not.toBe('breach');
});

test('X30 what the report of 2019 quotes on the election of 2015 is not said of 2019', () => {
  const quoted = excerpt('2019 conclusion-of-2015');
  expect(quoted.finding).toContain('On the 2015 election, not this one');
  expect(quoted.note?.text).toContain('quoted from the 2015 mission and judges that election');
  expect([quoted.assessment, quoted.topics.map(({ id }) => id), quoted.commitments]).toEqual([
    'neutral',
    ['background'],
    [],
  ]);
  expect(quoted.figures.map(line)).toEqual(['2019 2015 presidential-election-2015']);
  expect(values('campaign-public-funds')).toEqual(['2019 at least 7000000 president previous']);
  expect(values('election-date').filter((value) => value.startsWith('2021'))).toEqual([
    '2021 2021-01-10',
    '2021 2016 previous',
  ]);
});
