import { expect, test } from 'vitest';
import { content, lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const nothing = Object.fromEntries(
  content().flatMap(({ path }) => (path === 'words.lock.json' ? [] : [[path, undefined]])),
);

test('an empty folder is a problem', () => {
  expect(problemsOf({ 'ruritania/2012-presidential/': '' })).toMatchInlineSnapshot(`
    "content/ruritania/2012-presidential/:1:1  folder-empty  Unexpected empty folder \`ruritania/2012-presidential/\`, expected files or no folder

    ^"
  `);
});

test('content without an election is a problem', () => {
  const vocabulary = content().filter(({ path }) => /^[^/]+\.(?:md|yml)$/.test(path));
  expect(
    problemsOf({ ...nothing, ...Object.fromEntries(vocabulary.map((file) => [file.path, file.content])) }),
  ).toMatchInlineSnapshot(
    `"content/:1:1  corpus-empty  Unexpected content/ without an election, expected at least one"`,
  );
});

test('a country without an election is a problem', () => {
  expect(
    problemsOf({
      'syldavia/country.yml': 'name: Syldavia\nadjective: Syldavian\niso: { alpha2: XS, alpha3: XSY }\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/syldavia/country.yml:1:1  country-without-election  Unexpected country \`syldavia\` without an election, expected a folder with \`election.yml\`
    name: Syldavia
    ^"
  `);
});

test('an election without a report is a problem', () => {
  expect(problemsOf({ [lastReport]: undefined })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/election.yml:1:1  election-without-report  Unexpected election \`ruritania/2009-presidential\` without a report, expected one beside \`election.yml\`
    date: 2009-06-07
    ^"
  `);
});

test('a report that cannot be read is not missed a second time', () => {
  expect(problemsOf({ [lastReport]: 'no front matter' })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines
    no front matter
    ^"
  `);
});

test('a report without an excerpt is a problem', () => {
  expect(
    problemsOf({
      [lastReport]: report('## Voting\n', {
        absent: '{ voting: no-section, counting: no-section, voter-registration: no-section }',
      }),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  report-empty  Unexpected report without an excerpt, expected at least one
    ---
    ^"
  `);
});

test('a country with elections and reports is no problem', () => {
  expect(problemsOf({})).toBe('');
});
