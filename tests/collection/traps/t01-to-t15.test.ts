import { expect, test } from 'vitest';
import {
  byIndicator,
  corpus,
  drawn,
  election,
  figures,
  gaps,
  indicator,
  joinable,
  lines,
  note,
  reasons,
  silences,
  timeChart,
  told,
  values,
} from './support.ts';

const ofTwoKinds = '2007 and 2011 are parliamentary and presidential elections, which are kept apart here.';

test('T1 "TEC" is the district tier in 2007 and the regional one in 2011', () => {
  expect(joinable('election-commissions')).toEqual([
    '2007 16 regional – 2011 16 regional',
    '2007 205 district – 2011 207 district',
    '2007 9727 precinct not-stated – 2011 9725 precinct not-stated',
    '2019 232 territorial – 2021 232 territorial',
    '2019 65 precinct only – 2021 66 precinct only',
  ]);
  expect(joinable('women-commission-members').filter((pair) => pair.startsWith('2007'))).toEqual([
    '2007 3/7 cec members – 2011 2/7 cec members',
    '2007 26 regional members – 2011 30.4 regional members',
    '2007 43 district members – 2011 44.5 district members',
    '2007 3/7 cec members – 2019 3/7 cec members',
    '2007 3/7 cec members – 2021 2/7 cec members',
  ]);
  expect(values('tabulation-premises-observed')).toEqual(['2007 111 district', '2011 115 district']);
  expect(corpus.dimensions.get('commission')?.values).toMatchObject({
    district: 'district commissions (TEC in 2007, DEC in 2011)',
  });
  expect(note('2007 commission-tiers')).toContain('TEC means the tier between region and precinct');
  expect(note('2011 commission-tiers')).toContain('TEC means the tier of the regions');
});

test('T2 three ratings of the count rest on four bases and two scales', () => {
  expect(values('count-assessed-negatively')).toEqual([
    '2005 1/4 counts-observed',
    '2007 43 polling-stations-visited',
    '2007 over 40 observer-reports',
    '2011 1/6 polling-stations-observed',
  ]);
  expect(joinable('count-assessed-negatively')).toEqual([]);
  expect(lines('count-assessed-negatively')).toEqual([]);
  expect(reasons('count-assessed-negatively', '2005', '2011')).toEqual([
    '2005 (of counts observed) and 2011 (of polling stations where the count was observed) do not count the same.',
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

test('T3 voting is rated in 2007 and 2011 only, and only 2011 prints a negative share', () => {
  expect(values('voting-assessed-positively')).toEqual([
    '2007 95 polling-stations-visited',
    '2007 some 95 polling-stations-visited',
    '2011 91 polling-stations-visited',
  ]);
  expect(values('voting-assessed-negatively')).toEqual(['2011 9 polling-stations-visited']);
  expect(lines('voting-assessed-positively')).toEqual([]);
  expect(joinable('voting-assessed-positively')).toEqual([]);
  expect(gaps('voting-assessed-positively')).toMatchObject({ 2005: 'no figure in the passages quoted' });
  expect(silences('voting-assessed-negatively')).toMatchObject({ 2007: 'no figure in the passages quoted' });
});

test.each([
  ['identical-signatures-share', 'identical-signatures-cases', '2007 14 polling-stations', '2011 219'],
  ['group-voting-share', 'group-voting-cases', '2007 12 polling-stations-visited', '2011 128'],
  [
    'unauthorised-persons-share',
    'unauthorised-persons-stations',
    '2007 6 voting polling-stations-visited',
    '2011 132',
  ],
  [
    'count-observers-restricted-share',
    'count-observers-restricted-teams',
    '2007 15 counts-observed',
    '2011 17',
  ],
])('T4 %s of 2007 is not set against %s of 2011', (share, cases, first, second) => {
  expect(byIndicator(share, cases)).toEqual({ [share]: [first], [cases]: [second] });
  expect([indicator(share).unit, indicator(cases).unit]).toEqual(['percent', 'count']);
});

test('T4 cases of 2011 stay counts, and multiple voting was counted in two ways', () => {
  expect(values('multiple-voting-cases')).toEqual(['2007 25', '2011 34']);
  expect(joinable('multiple-voting-cases')).toEqual([]);
  expect(told('multiple-voting-cases')).toEqual([
    '2007 counts what observers saw directly, 2011 the cases that they reported.',
  ]);
  expect(note('2011 voting-rating')).toContain('cannot be set beside percentages');
  expect(note('2011 other-violations')).toContain('Cases, not polling stations');
  expect(note('2011 unauthorised-persons')).toContain('not shares');
});

test('T5 percentages of the count of 2007 and fractions in words of 2011 are defined differently', () => {
  expect(byIndicator('choices-not-announced', 'protocols-with-problems', 'protocols-not-posted')).toEqual({
    'choices-not-announced': ['2007 78 counts-observed', '2011 3/4 counts-observed'],
    'protocols-with-problems': ['2007 25 observations', '2011 1/5 commissions-observed'],
    'protocols-not-posted': ['2007 40 counts-observed', '2011 over 1/4 counts-observed'],
  });
  for (const id of ['choices-not-announced', 'protocols-with-problems', 'protocols-not-posted']) {
    expect(joinable(id)).toEqual([]);
    expect(told(id)).toContain('2007 and 2011: a fraction in words is not joined to a number.');
    expect(told(id)).toContain(ofTwoKinds);
  }
  expect(told('protocols-with-problems')).toContain(
    '2007 counts protocols that were not filled out correctly, 2011 commissions that had problems completing theirs.',
  );
  expect(byIndicator('ballots-not-shown', 'signatures-falsified-count', 'ballot-boxes-with-stacks')).toEqual({
    'ballots-not-shown': ['2007 67 counts-observed'],
    'signatures-falsified-count': ['2007 11 counts-observed'],
    'ballot-boxes-with-stacks': ['2011 27'],
  });
});

test('T6 observers of 2005 are not told apart; short-term observers are those of three and of two institutions', () => {
  expect(values('observers-election-day')).toEqual(['2005 some 460', '2021 48', '2021 41 osce-odihr']);
  expect(values('short-term-observers')).toEqual(['2007 449', '2011 some 350']);
  expect(joinable('short-term-observers')).toEqual([]);
  expect(told('short-term-observers')).toEqual([
    '2007 counts the observers of three institutions, 2011 those of two.',
  ]);
  expect(silences('long-term-observers')).toMatchObject({ 2005: 'no figure in the passages quoted' });
  expect(silences('mission-experts')).toMatchObject({ 2005: 'no figure in the passages quoted' });
  expect(note('2005 joint-mission')).toContain('long-term and short-term observers are not told apart');
});

test('T7 countries of 2005 need not be participating States', () => {
  expect(values('observer-countries').slice(0, 3)).toEqual([
    '2005 43 countries',
    '2007 45 participating-states',
    '2011 43 participating-states',
  ]);
  expect(joinable('observer-countries')).toEqual([
    '2007 45 participating-states – 2011 43 participating-states',
  ]);
  expect(note('2005 joint-mission')).toContain('need not be OSCE participating States');
});

test('T8 parliamentarians and officials are not a delegation of members', () => {
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

test('T9 turnout is unofficial in 2007, without a source in 2011, and only words in 2005', () => {
  expect(values('turnout').slice(0, 2)).toEqual(['2007 64.56 unofficial', '2011 90 reported']);
  expect(reasons('turnout', '2007', '2011')).toEqual([
    '2007 (unofficial) and 2011 (reported without a source) do not count the same.',
    ofTwoKinds,
  ]);
  expect(gaps('turnout')).toEqual({ 2005: 'no figure in the passages quoted', 2019: 'before the event' });
  expect(note('2005 active-participation')).toContain('No turnout is given');
});

test('T10 registered voters are rounded in 2007, counted at two moments in 2011, absent in 2005', () => {
  expect(values('registered-voters').slice(0, 3)).toEqual([
    '2007 some 8800000 not-stated',
    '2011 9101000 initial',
    '2011 9181700 election-day',
  ]);
  expect(lines('registered-voters')).toEqual([]);
  expect(reasons('registered-voters', '2007', '2011')).toContain(
    'The 2007 value is rounded and its date is not given.',
  );
  expect(gaps('registered-voters')).toEqual({ 2005: 'no section' });
  expect(note('2007 registered-voters')).toContain('A rounded number');
});

test('T11 lists of parties and candidates for president are counted apart, and nothing is added up', () => {
  expect(byIndicator('candidates-registered', 'nominees', 'parties-contesting')).toEqual({
    'candidates-registered': ['2011 4'],
    nominees: ['2011 22'],
    'parties-contesting': ['2007 7', '2021 5'],
  });
  expect(values('candidates-on-list').filter((value) => /^2007 \d+$/.test(value))).toEqual([]);
  expect(note('2007 lists-registered')).toContain('not added up');
});

test('T12 complaints to the commission fell from 61 to 12 between elections of two kinds and to two days', () => {
  expect(values('complaints-to-cec')).toEqual(['2007 61', '2011 12']);
  expect(joinable('complaints-to-cec')).toEqual([]);
  expect(told('complaints-to-cec')).toEqual([
    ofTwoKinds,
    '2007 counts complaints on the Majilis election up to the end of the campaign, 2011 those received before election day.',
  ]);
  expect(silences('complaints-to-cec')).toMatchObject({ 2005: 'no section' });
  expect(values('complaints-to-courts').filter((value) => value.startsWith('2011'))).toEqual([
    '2011 15 district',
    '2011 5 supreme',
  ]);
});

test('T13 formal decisions of 2007 and votes in plenary of 2011 are two tests', () => {
  expect(values('complaints-formally-decided')).toEqual(['2007 2']);
  expect(silences('complaints-formally-decided')).toMatchObject({ 2011: 'no figure in the passages quoted' });
  expect(note('2011 complaints-to-the-cec')).toContain('undecided in plenary is not unanswered');
});

test('T14 shares of 2007 are of parties, those of 2011 of candidates without their office', () => {
  const scopes = (year: string) =>
    new Set(
      figures('media-share')
        .filter(({ excerpt: { election: own } }) => own === election(year))
        .map(({ dimensions }) => dimensions.get('scope')),
    );
  expect([...scopes('2007')]).toEqual(['political-coverage', 'news', 'not-stated', 'news-coverage']);
  expect([...scopes('2011')]).toEqual(['campaign-news', 'paid-advertising']);
  expect(values('media-share')).toContain('2007 20 khabar nur-otan political-coverage');
  expect(values('media-share')).toContain('2011 13 khabar nazarbayev campaign-news');
  expect(joinable('media-share')).toEqual([]);
  const spec = drawn('media-share');
  expect(spec.kind).toBe('shares');
  expect(spec.notes).toEqual([
    'Shares of one election are not set against those of another: outlets, subjects and what is counted differ.',
  ]);
  expect(silences('media-share')).toMatchObject({ 2005: 'no figure in the passages quoted' });
  expect(note('2011 news-more-equal')).toContain('no figures for 2005');
});

test('T15 ten years of residence for deputies and fifteen for the president are no increase', () => {
  expect(values('candidate-residency').slice(0, 4)).toEqual([
    '2007 10 majilis',
    '2007 5 majilis before',
    '2007 10 majilis after',
    '2011 15 president',
  ]);
  expect(lines('candidate-residency')).toEqual([]);
  expect(joinable('candidate-residency')).toEqual([
    '2007 10 majilis – 2021 at least 10 majilis',
    '2011 15 president – 2019 15 president',
  ]);
  expect(note('2007 residency-ten-years')).toContain('that for presidential candidates is another');
});
