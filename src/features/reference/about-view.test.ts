import { expect, test } from 'vitest';
import { aboutView } from './about-view.ts';
import { observedByAnother } from '../../../tests/support/known-reports.ts';
import { corpusOf, released2026, report, syldavia, observes } from '../../../tests/support/corpus.ts';

test('the reports of each country are counted by type, with their years', () => {
  expect(aboutView(corpusOf(syldavia)).countries).toEqual([
    {
      href: '/ruritania/',
      label: 'Ruritania',
      reports: 3,
      types: [{ type: { name: 'preliminary statement' }, years: ['2001', '2004', '2009'] }],
      missing: ['2006'],
      known: [],
    },
    {
      href: '/syldavia/',
      label: 'Syldavia',
      reports: 1,
      types: [{ type: { name: 'preliminary statement' }, years: ['2009'] }],
      missing: [],
      known: [],
    },
  ]);
});

test('it says what is known of the elections here and not in the collection', () => {
  const [ruritania] = aboutView(corpusOf(observedByAnother)).countries;
  expect(ruritania?.known).toEqual([
    'The vote of 7 June 2009 was observed by a mission whose reports are not in this collection.',
    'Reports on the elections here that are known and not in this collection: preliminary statement (2009) and final report (2004 and 2009).',
  ]);
});

test('it says what is missing as long as it is', () => {
  expect(aboutView(corpusOf())).toMatchObject({ withoutFinalReports: true });
  const final = report('## Voting\n\n:::excerpt[Calm]{#late assessment="neutral"}\n> Calm.\n:::\n').replace(
    'type: preliminary-statement',
    'type: final-report',
  );
  const corpus = corpusOf({ 'ruritania/2009-presidential/final-report.md': final });
  expect(aboutView(corpus).withoutFinalReports).toBe(false);
});

test('holders of rights are those that organisations.yml states', () => {
  expect(aboutView(corpusOf()).rights).toEqual({ holders: [], bodies: [], bodiesAndHolders: [] });
  const organisations = `- id: watch
  name: Election Watch
  short: EW
  rights: { holder: Watch/EW, body: the Watch }
${observes}`;
  expect(aboutView(corpusOf({ 'organisations.yml': organisations })).rights).toEqual({
    holders: ['Watch/EW'],
    bodies: ['the Watch'],
    bodiesAndHolders: ['the Watch', 'EW'],
  });
});

test('it says how much was read, how much of it twice, and when anything changed last', () => {
  const view = aboutView(corpusOf());
  expect(view.read).toMatch(
    /^3 passages and 0 figures were taken from 3 reports, read in English\. Of their 0 words, 0 are quoted and 0 set aside with a reason;/,
  );
  expect(view.readTwice).toBe('No passage has been judged by a second reader so far.');
  expect([view.changed, view.release]).toEqual(['2010-01-20', undefined]);
  const released = aboutView(released2026(corpusOf()));
  expect([released.changed, released.release]).toEqual([
    '2026-12-01',
    { href: '/v/2026.1/', label: 'Release 2026.1' },
  ]);
});

test('observers are those that issued reports, and what they are is what the glossary says', () => {
  expect(aboutView(corpusOf()).observers).toEqual([
    {
      name: 'Election Watch (EW)',
      href: undefined,
      what: undefined,
      reports: 'Issued 3 reports here, alone or with others.',
    },
  ]);
  const [watch] = aboutView(
    corpusOf({
      'glossary.yml': '- { id: ew, term: EW, expansion: Election Watch, definition: It watches. }\n',
    }),
  ).observers;
  expect(watch).toMatchObject({ href: '/glossary/#ew', what: 'It watches.' });
});

test('formats of missions are those of the elections here and of those that are known, from small to large', () => {
  const formats = aboutView(
    corpusOf({
      'ruritania/known-reports.yml': `- date: 2006
  kind: local
  missions: [{ format: LEOM, organisations: [watch], election-day: observed }]
`,
    }),
  ).formats.map(({ format, name, elections }) => [format.id, name, elections]);
  expect(formats).toEqual([
    ['LEOM', 'Limited election observation mission (LEOM)', 'Known, without a report here.'],
    ['EOM', 'Election observation mission (EOM)', '3 elections here have the report of one.'],
  ]);
});
