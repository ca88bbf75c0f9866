import { expect, test } from 'vitest';
import { electionFile, lastReport, problemsOf, report, syldavia } from '../../../tests/support/corpus.ts';

/** Syldavia with its country folder, or the folder of its election, under another name. */
function renamed(from: string, to: string): Record<string, string> {
  return Object.fromEntries(Object.entries(syldavia).map(([path, text]) => [path.replace(from, to), text]));
}

const withId = (id: string): Record<string, string> => ({
  [lastReport]: report(`## Voting\n\n:::excerpt[Calm]{#${id} assessment="neutral"}\n> Calm.\n:::\n`),
});

test('a country cannot be named like a page of the site', () => {
  expect(problemsOf(renamed('syldavia/', 'data/'))).toMatchInlineSnapshot(`
    "content/data/country.yml:1:1  name-reserved  Unexpected country \`data\`, since the site uses \`/data/\` itself, expected another name
    name: Syldavia
    ^"
  `);
  for (const name of ['topics', 'search', 'v', 'feed', 'pagefind'])
    expect(problemsOf(renamed('syldavia/', `${name}/`))).toContain(`country.yml:1:1  name-reserved`);
});

test('an election cannot be named like a page below its country', () => {
  expect(problemsOf(renamed('2009-presidential', 'compare'))).toMatchInlineSnapshot(`
    "content/syldavia/compare/election.yml:1:1  election-folder-year  Unexpected \`2009-06-07\` in the folder \`compare\`, expected a day of the year that the folder is named by, or a folder \`2009-presidential\`
    date: 2009-06-07
    ^
    content/syldavia/compare/election.yml:1:1  name-reserved  Unexpected election \`syldavia/compare\`, since the site uses \`/syldavia/compare/\` itself, expected another name
    date: 2009-06-07
    ^"
  `);
  expect(
    problemsOf({ 'ruritania/topics/election.yml': electionFile('2012-presidential', '2012-06-03') }),
  ).toContain('ruritania/topics/election.yml:1:1  name-reserved');
});

test('an excerpt cannot have an id that the page of its election uses itself', () => {
  expect(problemsOf(withId('figures'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:18  name-reserved  Unexpected id \`figures\`, since the site uses \`#figures\` itself, expected another name
    :::excerpt[Calm]{#figures assessment="neutral"}
                     ^"
  `);
  expect(problemsOf(withId('cite-title'))).toContain('name-reserved  Unexpected id `cite-title`');
});

test('a name that only begins like a reserved one is free', () => {
  expect(problemsOf(withId('citation'))).toBe('');
  expect(problemsOf(withId('figures-disputed'))).toBe('');
  expect(problemsOf(renamed('syldavia/', 'vanuatu/'))).toBe('');
});
