import { expect, test } from 'vitest';
import { byIndicator, indicator, joinable, note, reasons, silences, told, values } from './support.ts';

const ofTwoKinds = '2007 was a parliamentary election, 2011 a presidential one.';

test('complaints to the commission fell from 61 to 12 between elections of two kinds and to two days', () => {
  expect(values('complaints-to-cec')).toEqual([
    '2007 61 end-of-campaign majilis-election',
    '2011 12 before-election-day',
  ]);
  expect(joinable('complaints-to-cec')).toEqual([]);
  expect(reasons('complaints-to-cec', '2007', '2011')).toContain(ofTwoKinds);
  expect(told('complaints-to-cec')).toEqual([
    '2007 (as of the end of the campaign, on the Majilis election only) and 2011 (before election day) do not rest on the same basis.',
    '2007 counts complaints on the Majilis election only, not those on the local elections of the same day, and up to the end of the campaign; 2011 counts complaints received before election day.',
  ]);
  expect(silences('complaints-to-cec')).toMatchObject({ 2005: 'no section' });
  expect(values('complaints-to-courts').filter((value) => value.startsWith('2011'))).toEqual([
    '2011 15 district before-election-day',
    '2011 5 supreme before-election-day',
  ]);
});

test('formal decisions of 2007 and votes in plenary of 2011 are two tests', () => {
  expect(values('complaints-formally-decided')).toEqual(['2007 2 end-of-campaign']);
  expect(silences('complaints-formally-decided')).toMatchObject({
    2011: 'no figure of this in the passages quoted',
  });
  expect(note('2011 complaints-to-the-cec')).toContain('undecided in plenary is not unanswered');
});

test('two months and eight weeks are not converted into one another', () => {
  expect(values('final-report-due')).toEqual(['2007 approximately 2 months', '2011 some 8', '2021 some 8']);
  expect(joinable('final-report-due')).toEqual(['2011 some 8 – 2021 some 8']);
});

test('the amendments of 2007 and of 2011 are different acts, and dates are not drawn', () => {
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

test('104 applications of 2021 do not follow 61 and 12 complaints', () => {
  expect(
    byIndicator('complaints-to-cec', 'applications-to-cec', 'complaints-reviewed-by-commissions'),
  ).toEqual({
    'complaints-to-cec': ['2007 61 end-of-campaign majilis-election', '2011 12 before-election-day'],
    'applications-to-cec': ['2021 104 2021-01-08 central-commission'],
    'complaints-reviewed-by-commissions': ['2021 0'],
  });
  expect(silences('complaints-to-cec')).toMatchObject({
    2019: 'before the event',
    2021: 'no figure of this; see Applications to the central commission',
  });
  expect(values('complaints-to-courts').filter((value) => value.startsWith('2021'))).toEqual([
    '2021 some 44 supreme not-stated',
    '2021 3 district not-stated',
  ]);
  expect(joinable('complaints-to-courts')).toEqual([]);
  expect(note('2021 applications-not-complaints')).toContain(
    'may not be compared with numbers of complaints',
  );
  expect(note('2021 no-complaints-reviewed')).toContain('Reviewed, not received');
});

test('time limits that look alike differ in what is due, who decides, and the unit', () => {
  expect(values('complaint-review-deadline')).toEqual([
    '2019 5 any',
    '2019 5 courts',
    '2019 3 commissions',
    '2021 5 commissions',
    '2021 3 commissions-on-appeal',
  ]);
  expect(joinable('complaint-review-deadline')).toEqual([]);
  expect(told('complaint-review-deadline')).toEqual([
    '2019 gives election commissions one time limit, 2021 one for complaints and another for appeals.',
  ]);
  expect(note('2019 summary-complaints')).toContain(
    'five days for courts and three for election commissions',
  );
  const days = values('legal-deadline');
  expect(days).toEqual(
    expect.arrayContaining([
      '2021 16 absentee-certificate',
      '2019 2 absentee-certificate weeks',
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
  expect(joinable('legal-deadline')).toEqual([]);
});
