import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
  indicator,
  joinable,
  kazakhstan,
  lines,
  note,
  reasons,
  told,
  values,
} from './support.ts';

test('lists of parties and candidates for president are counted apart, and nothing is added up', () => {
  expect(byIndicator('candidates-registered', 'nominees', 'parties-contesting')).toEqual({
    'candidates-registered': ['2011 4'],
    nominees: ['2011 22'],
    'parties-contesting': ['2007 7', '2021 5'],
  });
  expect(values('candidates-on-list').filter((value) => /^2007 \d+$/.test(value))).toEqual([]);
  expect(note('2007 lists-registered')).toContain('not added up');
});

test('ten years of residence for deputies and fifteen for the president are no increase', () => {
  expect(values('candidate-residency').slice(0, 4)).toEqual([
    '2007 10 majilis',
    '2007 5 majilis superseded',
    '2011 15 president',
    '2019 15 president',
  ]);
  expect(lines('candidate-residency')).toEqual([]);
  expect(joinable('candidate-residency')).toEqual([
    '2007 10 majilis – 2021 at least 10 majilis',
    '2011 15 president – 2019 15 president',
  ]);
  expect(note('2007 residency-ten-years')).toContain('that for presidential candidates is another');
});

test('signatures of party members and signatures of voters are two requirements', () => {
  expect(byIndicator('party-registration-signatures', 'support-signatures')).toEqual({
    'party-registration-signatures': ['2007 50000'],
    'support-signatures': ['2011 at least 91010 president', '2019 118140 president'],
  });
});

test('rules for the Majilis come from parliamentary elections, rules for the president from presidential ones', () => {
  const misplaced = [...corpus.figures.values()].filter(({ dimensions, excerpt: { election: own } }) => {
    const office = dimensions.get('office');
    return office !== undefined && office !== (own.kind === 'presidential' ? 'president' : 'majilis');
  });
  expect(misplaced).toEqual([]);
  const separate = [...corpus.indicators.values()].filter(({ required }) => required.includes('office'));
  expect(separate.filter(({ kinds }) => kinds !== 'other-measure')).toEqual([]);
  const contested = [
    'parliamentary-threshold',
    'parties-contesting',
    'candidates-on-list',
    'candidates-registered',
    'nominees',
    'women-candidates',
    'media-share',
    'free-airtime',
  ];
  expect(contested.filter((id) => indicator(id).kinds !== 'other-measure')).toEqual([]);
  expect(values('parliamentary-threshold')).toEqual(['2007 7', '2021 at least 7', '2021 7']);
  expect(values('language-test-mistakes')).toEqual([
    '2011 28 linguistic-commission',
    '2011 17 supreme-court',
  ]);
});

test('98 seats to be filled in 2007, 98 seats held by one party in 2011', () => {
  expect(values('majilis-seats')).toContain('2007 98 voters');
  expect(values('majilis-seats').filter((value) => value.startsWith('2011'))).toEqual([]);
  expect(values('majilis-seats-held').slice(0, 1)).toEqual(['2011 98 nur-otan in-office']);
});

test('age, residence and experience of candidates are compared within one office only', () => {
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
      from === '2007'
        ? `${from} was a parliamentary election, ${to} a presidential one, under rules of its own.`
        : `${from} was a presidential election, ${to} a parliamentary one, under rules of its own.`,
    );
  }
});

test('signatures of members and numbers of members are two thresholds, with no step from 50,000 to 40,000', () => {
  expect(byIndicator('party-registration-signatures', 'party-registration-members')).toEqual({
    'party-registration-signatures': ['2007 50000'],
    'party-registration-members': ['2021 40000 before', '2021 20000 after'],
  });
  expect(values('party-registration-attempts')).toEqual([
    '2011 2 denied since-2005 alga',
    '2021 at least 9 made since-2016',
    '2021 0 successful since-2016',
    '2021 9 made 2019-to-2020 ministry-of-justice',
    '2021 6 denied 2019-to-2020 ministry-of-justice',
  ]);
  expect(joinable('party-registration-attempts')).toEqual([]);
});

test('the letters PPK name two parties, Birlik becomes Adal, and Azat disappears without a word', () => {
  const parties = kazakhstan.parties.map((party) => ({
    ...party,
    spellings: party.spellings.filter(({ language }) => language === 'en').map(({ text }) => text),
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
  expect(values('commission-representation-share')).toContain('2007 9.6 lower-level ppk');
  expect(values('candidates-on-list')).toContain('2021 113 nominated communist-peoples');
  expect(values('political-parties-registered')).toEqual(['2011 10', '2019 7', '2021 6']);
  expect(joinable('political-parties-registered').filter((pair) => pair.includes('2021'))).toEqual([]);
  expect(told('political-parties-registered')).toContain(
    'Azat is among the parties of 2019 and not among those of 2021, and the report of 2021 does not mention it.',
  );
  expect(note('2021 parties-contesting')).toContain('Azat');
});

test('98 seats are filled by voters and 107 are all: seats held are among the 98', () => {
  expect(values('majilis-seats')).toEqual([
    '2007 9 assembly-of-the-people',
    '2007 107 all',
    '2007 77 all superseded',
    '2007 98 voters',
    '2019 98 voters',
    '2019 9 assembly-of-the-people',
    '2021 98 voters',
    '2021 9 assembly-of-the-people',
    '2021 107 all',
  ]);
  expect(values('majilis-seats-held').slice(0, 4)).toEqual([
    '2011 98 nur-otan in-office',
    '2019 84 nur-otan in-office',
    '2019 7 ak-zhol in-office',
    '2019 7 communist-peoples in-office',
  ]);
  expect(indicator('majilis-seats-held')).toMatchObject({
    unit: 'count',
    definition:
      'Seats of the lower house that a party holds among those elected by voters, when the report was written. Not seats won in the election that it is about.',
  });
  expect(note('2011 parties-registered')).toContain('does not give the size of the whole house');
  expect(note('2019 seats-of-ruling-party')).toContain('The base is the directly elected seats');
  expect(note('2021 first-president-active')).toContain('The report uses both words');
});
