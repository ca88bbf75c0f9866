import { expect, test } from 'vitest';
import {
  electionFile,
  issuedBefore,
  lastReport,
  problemsOf,
  quoting,
} from '../../../tests/support/corpus.ts';

const path = 'ruritania/2009-presidential/election.yml';
const withDays = (days: string, file = electionFile('2009-presidential', '2009-06-07')) => ({
  [path]: file.replace('    election-day', `${days}    election-day`),
});
const needsAssessment = electionFile('2009-presidential', '2009-06-07', 'before-the-event').replace(
  'EOM',
  'NAM',
);

test('a mission that opens after election day, or years before it, is a problem', () => {
  expect(problemsOf(withDays('    opened: 2009-06-08\n'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:8:5  mission-days  Unexpected mission opened on \`2009-06-08\`, expected a day not after election day \`2009-06-07\`, which content/ruritania/2009-presidential/election.yml:1:1 says
        opened: 2009-06-08
        ^"
  `);
  expect(problemsOf(withDays('    opened: 2008-06-06\n'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:8:5  mission-days  Unexpected mission opened on \`2008-06-06\`, expected a day in the year before election day \`2009-06-07\`, which content/ruritania/2009-presidential/election.yml:1:1 says
        opened: 2008-06-06
        ^"
  `);
});

test('a mission that closes before it opens, or before the election day that it observed, is a problem', () => {
  expect(problemsOf(withDays('    opened: 2009-05-20\n    closed: 2009-05-19\n'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:9:5  mission-days  Unexpected mission closed on \`2009-05-19\`, expected a day not before it opened, \`2009-05-20\`, which content/ruritania/2009-presidential/election.yml:8:5 says
        closed: 2009-05-19
        ^"
  `);
  expect(problemsOf(withDays('    opened: 2009-05-20\n    closed: 2009-06-06\n'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:9:5  mission-days  Unexpected mission closed on \`2009-06-06\`, expected a day not before election day, which it observed, \`2009-06-07\`, which content/ruritania/2009-presidential/election.yml:1:1 says
        closed: 2009-06-06
        ^"
  `);
});

test('a needs assessment that closes on election day is a problem', () => {
  const before = { [lastReport]: issuedBefore(quoting('Calm.'), '2009-05-01') };
  expect(problemsOf({ ...withDays('    closed: 2009-06-07\n', needsAssessment), ...before }))
    .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/election.yml:8:5  mission-days  Unexpected mission closed on \`2009-06-07\`, expected a day before election day, as every needs assessment mission, \`2009-06-07\`, which content/ruritania/2009-presidential/election.yml:1:1 says
          closed: 2009-06-07
          ^"
    `);
  expect(problemsOf({ ...withDays('    closed: 2009-04-18\n', needsAssessment), ...before })).toBe('');
});

test('a mission that opens and closes on election day is no problem', () => {
  expect(problemsOf(withDays('    opened: 2009-06-07\n    closed: 2009-06-07\n'))).toBe('');
  expect(problemsOf(withDays('    opened: 2009-05-01\n'))).toBe('');
});
