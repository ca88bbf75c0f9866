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
