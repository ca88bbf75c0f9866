import { expect, test } from 'vitest';
import { attribution, from, line, printedIn, quotation, type Source } from './source.ts';

const source: Source = {
  country: 'Ruritania',
  election: { kind: 'presidential', early: 'stated', date: '2009-06-07' },
  report: { type: { name: 'final report' }, title: 'Final Report', published: '2009-09-01', language: 'en' },
  issuers: 'EW and OFV',
  section: 'Voting',
  page: undefined,
};

test('the source of a passage goes from the country to the section', () => {
  expect(line(source)).toBe(
    'Ruritania, early presidential election, 7 June 2009 · Final report of 1 September 2009, EW and OFV · Voting',
  );
});

test('a quotation that leaves the site says whose it is, of which election, where in the report, and its address', () => {
  expect(
    quotation('It was calm.\nIt rained.', from(attribution(source)), 'https://observed.example/#calm'),
  ).toBe(
    `“It was calm.
It rained.”
— EW and OFV, “Final Report”, 1 September 2009, on the early presidential election of 7 June 2009 in Ruritania, section “Voting”. https://observed.example/#calm`,
  );
});

test('the page is named where it is known', () => {
  expect(line({ ...source, page: 11 })).toMatch(/ · Voting, p\. 11$/);
  expect(attribution({ ...source, page: 11 })).toMatch(/, section “Voting”, p\. 11$/);
});

test('what the report prints is found in it again', () => {
  expect(printedIn(attribution(source))).toEqual(['Final Report', 'Voting']);
});

test('what a report prints from right to left keeps its place in a line', () => {
  const arabic = {
    ...source,
    report: { ...source.report, title: 'تقرير', language: 'ar' },
    section: 'الاقتراع',
  };
  expect(attribution(arabic)).toContain('“\u2067تقرير\u2069”, 1 September 2009');
  expect(attribution(arabic)).toContain('section “\u2067الاقتراع\u2069”');
  expect(line({ ...arabic, page: 11 })).toMatch(/ · \u2067الاقتراع\u2069, p\. 11$/);
});
