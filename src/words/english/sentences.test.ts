import { expect, test } from 'vitest';
import { about, commitments, countries, elections, home, labels, silence } from '../words.ts';

const report = { type: { name: 'press release' }, published: '2005-12-05' } as const;

test('a passage invokes, passages invoke', () => {
  expect([0, 1, 2].map(commitments.invokedBy)).toEqual([
    'No passage in this collection invokes it.',
    '1 passage in this collection invokes it.',
    '2 passages in this collection invoke it.',
  ]);
  const countsIn = (own: number, others: number) => [
    commitments.count(own, others),
    commitments.countIn(own, others, '2021 parliamentary', 'Paragraph 7.5'),
  ];
  expect([countsIn(2, 0), countsIn(2, 1), countsIn(0, 1)]).toEqual([
    ['2', '2 passages, 2021 parliamentary: Paragraph 7.5'],
    ['2 (1)', '2 (1): 2 passages, and 1 passage on others who invoke it, 2021 parliamentary: Paragraph 7.5'],
    ['(1)', '(1): 1 passage on others who invoke it, 2021 parliamentary: Paragraph 7.5'],
  ]);
});

test('a silence names the document that is silent', () => {
  expect(silence.reason('no-section', [report])).toBe(
    'No section: the press release has no passage on this topic.',
  );
  expect(silence.reason('before-the-event', [report])).toBe(
    'Before the event: the press release dates from 5 December 2005, before the vote.',
  );
  expect(silence.reason('not-yet-excerpted', [])).toMatch(/^Not yet excerpted: the report speaks /);
});

test('an election says out of what it is quoted', () => {
  expect(
    elections.summary(
      1,
      2,
      ['interim report', 'preliminary statement', 'final report'].map((name) => ({ name })),
    ),
  ).toBe('1 passage and 2 figures from the interim report, preliminary statement and final report.');
});

test('a country’s documents and formats are lists', () => {
  expect(countries.documents([report, { type: { name: 'final report' }, published: '2006-02-21' }])).toBe(
    'Press release, 5 December 2005; Final report, 21 February 2006',
  );
  expect(
    countries.limits.formats(
      ['election observation mission', 'limited election observation mission'].map((name) => ({ name })),
    ),
  ).toMatch(
    /^The missions had 2 formats \(election observation mission and limited election observation mission\): /,
  );
});

test('a collection is told by country and type of report', () => {
  const types = [
    { type: { name: 'press release' }, years: ['2005'] },
    { type: { name: 'preliminary statement' }, years: ['2007', '2011'] },
  ] as const;
  expect(about.reports(3, ['OSCE/ODIHR'], 'Ruritania', types)).toEqual([
    { slot: 'reports', words: '3 reports' },
    ' of ',
    'OSCE/ODIHR missions',
    ' to ',
    { slot: 'country', words: 'Ruritania' },
    ': ',
    'press release (2005) and preliminary statement (2007 and 2011)',
    '.',
  ]);
  expect(about.reports(1, [], 'Ruritania', types)).toContain('missions');
});

test('a country is named where there are several', () => {
  const election = { kind: 'presidential', date: '2011-04-03' } as const;
  expect(home.addition(election, { name: 'final report' }, undefined)).toBe(
    '2011 presidential: final report',
  );
  expect(home.addition(election, { name: 'final report' }, 'Ruritania')).toBe(
    'Ruritania, 2011 presidential: final report',
  );
  expect(labels.assessmentAfterCount('breach')).toBe('against a law or commitment');
});
