import { expect, test } from 'vitest';
import { electionFile, lastReport, problemsOf, quoting } from '../../../tests/support/corpus.ts';

const election = 'ruritania/2009-presidential/election.yml';
const of = (type: string, published: string, added = '2026-01-20') =>
  quoting('Calm.')
    .replace('type: preliminary-statement', `type: ${type}`)
    .replace('published: 2009-06-08', `published: ${published}`)
    .replace('added: 2010-01-20', `added: ${added}`);

/** A second report beside that of Ruritania's last election. */
const second = (type: string, published: string) => ({
  'ruritania/2009-presidential/second.md': of(type, published).replace('#passage', '#second'),
});

test('findings that are published before the election are a problem at both days', () => {
  expect(problemsOf(second('preliminary-statement', '2009-06-06'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/second.md:6:1  report-published  Unexpected \`preliminary-statement\` published on \`2009-06-06\`, expected a day on or after election day, \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1
    published: 2009-06-06
    ^"
  `);
  expect(problemsOf(second('final-report', '2009-06-06'))).toContain('6:1  report-published  ');
  expect(problemsOf(second('press-release', '2009-06-06'))).toContain('6:1  report-published  ');
});

test('what prepares for the election and is published after it is a problem', () => {
  expect(problemsOf(second('needs-assessment-report', '2009-06-07'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/second.md:6:1  report-published  Unexpected \`needs-assessment-report\` published on \`2009-06-07\`, expected a day before election day, \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1
    published: 2009-06-07
    ^"
  `);
  expect(problemsOf(second('interim-report', '2009-07-07'))).toContain('6:1  report-published  ');
});

test('any but a final report is from the year around the election', () => {
  expect(problemsOf(second('preliminary-statement', '2010-06-09'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/second.md:6:1  report-published  Unexpected \`preliminary-statement\` published on \`2010-06-09\`, expected a day within a year of election day, \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1
    published: 2010-06-09
    ^"
  `);
  expect(problemsOf(second('interim-report', '2008-06-05'))).toContain('6:1  report-published  ');
  expect(problemsOf(second('final-report', '2010-09-09'))).toBe('');
});

test('each type on its own side of election day is no problem', () => {
  expect(problemsOf(second('preliminary-statement', '2009-06-07'))).toBe('');
  expect(problemsOf(second('press-release', '2009-06-07'))).toBe('');
  expect(problemsOf(second('needs-assessment-report', '2009-04-07'))).toBe('');
  expect(problemsOf(second('interim-report', '2009-06-06'))).toBe('');
});

test('a press release may announce a mission that is still to observe', () => {
  expect(
    problemsOf({
      [election]: electionFile('2009-presidential', '2009-06-07', 'before-the-event'),
      [lastReport]: of('press-release', '2009-05-01'),
    }),
  ).toBe('');
});

test('a report that is added before it was published is a problem', () => {
  expect(problemsOf({ [lastReport]: of('preliminary-statement', '2009-06-08', '2009-06-07') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:9:1  report-added-early  Unexpected report added on \`2009-06-07\`, expected no day before it was published, \`2009-06-08\` at content/ruritania/2009-presidential/statement.md:6:1
    added: 2009-06-07
    ^"
  `);
  expect(problemsOf({ [lastReport]: of('preliminary-statement', '2009-06-08', '2009-06-08') })).toBe('');
});

test('a final report that is published before the preliminary statement is a problem', () => {
  expect(
    problemsOf({
      [lastReport]: of('preliminary-statement', '2009-06-20'),
      ...second('final-report', '2009-06-19'),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/second.md:6:1  report-order  Unexpected final report published on \`2009-06-19\`, expected a day after the preliminary statement, \`2009-06-20\` at content/ruritania/2009-presidential/statement.md:6:1
    published: 2009-06-19
    ^"
  `);
});

test('a report of after the election cannot be silent because it was still to come', () => {
  expect(
    problemsOf({
      [lastReport]: quoting('Calm.').replace('counting: no-section', 'counting: before-the-event'),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:8:11  report-not-before  Unexpected \`before-the-event\` for \`counting\` in a report published on \`2009-06-08\`, expected another reason: election day is \`2009-06-07\` at content/ruritania/2009-presidential/election.yml:1:1
    absent: { counting: before-the-event, voter-registration: no-section }
              ^"
  `);
});
