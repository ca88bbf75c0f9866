import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const under = (heading: string, attributes = ''): Record<string, string> => ({
  [lastReport]: report(
    `## ${heading}\n\n:::excerpt[Calm]{#calm assessment="neutral"${attributes}}\n> Calm.\n:::\n`,
  ),
});

test('a heading that no topic lists is a problem with the nearest', () => {
  expect(problemsOf(under('IV. Votng', ' topics="voting"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:11:1  heading-unclaimed  Unexpected heading \`IV. Votng\`, expected one that a topic of \`topics.yml\` lists, did you mean \`Voting\`?
    ## IV. Votng
    ^"
  `);
  expect(problemsOf(under('The Weather', ' topics="voting"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:11:1  heading-unclaimed  Unexpected heading \`The Weather\`, expected one that a topic of \`topics.yml\` lists
    ## The Weather
    ^"
  `);
});

test('under a heading that two topics list an excerpt says which', () => {
  expect(problemsOf(under('Election Day', ' topics="+voting"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  heading-ambiguous  Unexpected excerpt \`calm\` without a topic under \`Election Day\`, expected \`topics="…"\` with one of \`voting\`, \`counting\`
    :::excerpt[Calm]{#calm assessment="neutral" topics="+voting"}
    ^"
  `);
});

test('a heading counts without its number and whatever its case', () => {
  for (const heading of ['Voting', 'VOTING', 'IV. Voting', 'B. VOTING', '12. Voting'])
    expect(problemsOf(under(heading))).toBe('');
});

test('an excerpt that says its topic may stand under a heading of two', () => {
  expect(problemsOf(under('Election Day', ' topics="voting"'))).toBe('');
});

const inFrench = (attributes = '', files: Readonly<Record<string, string>> = {}): string =>
  problemsOf({
    [lastReport]: report(
      `## II. Le scrutin\n\n:::excerpt[Calm]{#calm assessment="neutral"${attributes}}\n> Calme.\n:::\n`,
      { more: 'language: fr' },
    ),
    ...files,
  });

test('in a language without a file of headings an excerpt says its topic', () => {
  expect(inFrench()).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:1  heading-without-language  Unexpected excerpt \`calm\` without a topic under \`II. Le scrutin\`, expected \`topics="…"\`, or the headings of the language \`fr\` in \`languages/fr.yml\`
    :::excerpt[Calm]{#calm assessment="neutral"}
    ^"
  `);
  expect(inFrench(' topics="+voting"')).toContain('heading-without-language');
  expect(inFrench(' topics="voting"')).toBe('');
});

test('the file of a language says which topic its headings are of, and no other file does', () => {
  const headings = (text: string) => ({ 'languages/fr.yml': `headings:\n  ${text}\n` });
  expect(inFrench('', headings('voting: [Le scrutin]'))).toBe('');
  expect(inFrench('', headings('voting: [Scrutin, Le scrutins]'))).toContain(
    'heading-unclaimed  Unexpected heading `II. Le scrutin`, expected one that a topic of `languages/fr.yml` lists, did you mean `Le scrutins`?',
  );
  expect(inFrench('', headings('voting: [Le scrutin]\n  counting: [Le scrutin]'))).toContain(
    'heading-ambiguous',
  );
  expect(inFrench('', headings('voting: [Le scrutin]\n  votin: [Vote]'))).toMatchInlineSnapshot(`
    "content/languages/fr.yml:3:3  topic-unknown  Unexpected topic \`votin\`, did you mean \`voting\`?
      votin: [Vote]
      ^"
  `);
  expect(
    problemsOf({ 'languages/fr.yml': 'headings: { voting: [Polling] }', ...under('Polling') }),
  ).toContain('expected one that a topic of `topics.yml` lists');
});

test.for([
  ['languages/french.yml', 'expected one named by the tag of a language, such as `languages/ru.yml`'],
  ['languages/en.yml', 'expected those of English in `topics.yml`'],
  ['languages/en-GB.yml', 'expected those of English in `topics.yml`'],
  ['languages/fr.md', 'expected one named by the tag of a language, such as `languages/ru.yml`'],
] as const)('%s is no file of a language', ([path, expected]) => {
  expect(problemsOf({ [path]: 'headings: { voting: [Le scrutin] }' })).toContain(
    `content/${path}:1:1  language-file  Unexpected file of headings \`${path}\`, ${expected}`,
  );
});
