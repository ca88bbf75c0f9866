import { expect, test } from 'vitest';
import {
  content,
  electionFile,
  lastReport,
  problemsOf,
  quoting,
  type Overrides,
} from '../../../tests/support/corpus.ts';
import { generalElection } from '../../../tests/support/votes.ts';

const election = 'ruritania/2009-presidential/election.yml';
const ownFile = (lines = '') =>
  electionFile('2009-presidential', '2009-06-07').replace('missions:', `${lines}missions:`);

/** The last election as one of a parliament of so many seats: no president has any. */
const ofParliament = (overrides: Overrides, file: string): Overrides => ({
  ...overrides,
  [election]: undefined,
  [lastReport]: undefined,
  'ruritania/2009-parliamentary/election.yml': file.replace('kind: presidential', 'kind: parliamentary'),
  'ruritania/2009-parliamentary/statement.md': overrides[lastReport],
});

/** Ruritania's indicators with three more, which say what is stated elsewhere. */
const indicators = String(content().find(({ path }) => path === 'indicators.yml')?.content)
  .replace(
    'dimensions:\n',
    `dimensions:
  round:
    label: Round
    definition: Which round of the vote.
    values: { first: the first round, second: the second round }
`,
  )
  .replace(
    /(- id: voting-day[\s\S]*topic: voting\n)/,
    `$1    optional: [round]
    states: [{ field: date, where: { round: [first] } }]
  - id: seats-filled
    label: Seats filled
    unit: count
    definition: Seats that voters fill.
    topic: voting
    optional: [stage]
    states: [{ field: seats }]
  - id: mission-opened
    label: Mission opened
    unit: date
    definition: The first day of the mission.
    topic: voting
    states: [{ field: opened }]
  - id: mission-closed
    label: Mission closed
    unit: date
    definition: The last day of the mission.
    topic: voting
    states: [{ field: closed }]
  - id: report-issued
    label: Report issued
    unit: date
    definition: The day of the report.
    topic: voting
    states: [{ field: published }]
`,
  );

const stating = (...figures: readonly string[]) => ({
  'indicators.yml': indicators,
  [lastReport]: quoting(`It was ${figures.join(', then ')}.`),
});

test('a day that a figure of the report contradicts is a problem at the field, and names the figure', () => {
  expect(problemsOf(stating(':figure[6 June 2009]{voting-day=2009-06-06}'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:1:1  figure-contradicts  Unexpected date \`2009-06-07\`, the figure \`voting-day=2009-06-06\` at content/ruritania/2009-presidential/statement.md:14:10 says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart
    date: 2009-06-07
    ^"
  `);
});

test('a figure that is less exact agrees with every day in it', () => {
  expect(problemsOf(stating(':figure[June 2009]{voting-day=2009-06}'))).toBe('');
  expect(problemsOf(stating(':figure[2008]{voting-day=2008}'))).toContain(
    'election.yml:1:1  figure-contradicts  Unexpected date `2009-06-07`, the figure `voting-day=2008`',
  );
});

test('of a vote in rounds the day of the first counts', () => {
  const days = [
    ':figure[7 June 2009]{voting-day=2009-06-07 round=first}',
    ':figure[21 June 2009]{voting-day=2009-06-21 round=second}',
  ];
  expect(problemsOf(stating(...days))).toBe('');
  expect(problemsOf(stating(':figure[21 June 2009]{voting-day=2009-06-21 round=first}'))).toContain(
    '  figure-contradicts  ',
  );
});

test('seats, the days of the mission and that of the report agree with their figures', () => {
  const file = ownFile('seats: 98\n').replace(
    '    election-day',
    '    opened: 2009-05-01\n    closed: 2009-06-20\n    election-day',
  );
  const all = [
    ':figure[99]{seats-filled=99}',
    ':figure[2 May 2009]{mission-opened=2009-05-02}',
    ':figure[21 June 2009]{mission-closed=2009-06-21}',
    ':figure[9 June 2009]{report-issued=2009-06-09}',
  ];
  expect(problemsOf(ofParliament(stating(...all), file))).toMatchInlineSnapshot(`
    "content/ruritania/2009-parliamentary/election.yml:5:1  figure-contradicts  Unexpected seats \`98\`, the figure \`seats-filled=99\` at content/ruritania/2009-parliamentary/statement.md:14:10 says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart
    seats: 98
    ^
    content/ruritania/2009-parliamentary/election.yml:9:5  figure-contradicts  Unexpected opened \`2009-05-01\`, the figure \`mission-opened=2009-05-02\` at content/ruritania/2009-parliamentary/statement.md:14:45 says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart
        opened: 2009-05-01
        ^
    content/ruritania/2009-parliamentary/election.yml:10:5  figure-contradicts  Unexpected closed \`2009-06-20\`, the figure \`mission-closed=2009-06-21\` at content/ruritania/2009-parliamentary/statement.md:14:98 says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart
        closed: 2009-06-20
        ^
    content/ruritania/2009-parliamentary/statement.md:6:1  figure-contradicts  Unexpected published \`2009-06-08\`, the figure \`report-issued=2009-06-09\` at content/ruritania/2009-parliamentary/statement.md:14:153 says otherwise: correct the one that is wrong, or give the figure the dimension that tells it apart
    published: 2009-06-08
    ^"
  `);
});

test('a figure of another dimension, a field that is not stated and a range around it are no problem', () => {
  expect(problemsOf(stating(':figure[99]{seats-filled=99}'))).toBe('');
  const of98 = (figure: string) => problemsOf(ofParliament(stating(figure), ownFile('seats: 98\n')));
  expect(of98(':figure[99]{seats-filled=99 stage=initial}')).toBe('');
  expect(of98(':figure[90 to 100]{seats-filled=90..100}')).toBe('');
  expect(of98(':figure[99 to 100]{seats-filled=99..100}')).toContain('figure-contradicts');
});

test('a day is one of the vote: of several days any, and of a round that of the round', () => {
  const file = ownFile(`until: 2009-06-08
rounds: [{ round: 2, what: run-off, date: 2009-06-21 }]
`);
  const dayOf = (figure: string) => problemsOf({ ...stating(figure), [election]: file });
  expect(dayOf(':figure[8 June 2009]{voting-day=2009-06-08}')).toBe('');
  expect(dayOf(':figure[9 June 2009]{voting-day=2009-06-09}')).toContain('figure-contradicts');
});

test('seats and days of one of several offices are held against that office and its rounds', () => {
  const all = (seats: number, day: string) =>
    problemsOf({
      ...generalElection({
        more: 'rounds: [{ round: 2, what: run-off, date: 2005-06-19, of: [president] }]',
        words: `There are :figure[${seats}]{seats-filled=${seats} office=diet}, and the run-off is on :figure[${day} June 2005]{election-day=2005-06-${day} office=president round=2}.`,
      }),
      'indicators.yml': indicators
        .replace('id: voting-day', 'id: election-day')

        .replace('    optional: [round]\n', '')
        .replace(', where: { round: [first] }', ''),
    });
  expect(all(110, '19')).not.toContain('figure-contradicts');
  expect(all(111, '19')).toContain('2005-general/election.yml:7:50  figure-contradicts');
  expect(all(110, '20')).toContain('2005-general/election.yml:8:37  figure-contradicts');
});

test('a span of days agrees with each of its days and with no other', () => {
  const voted = (words: string, value: string) =>
    problemsOf(stating(`:figure[${words}]{voting-day=${value}}`));
  expect(voted('6 and 7 June 2009', '2009-06-06..2009-06-07')).toBe('');
  expect(voted('8-9 June 2009', '2009-06-08..2009-06-09')).toContain(
    'Unexpected date `2009-06-07`, the figure `voting-day=2009-06-08..2009-06-09`',
  );
});
