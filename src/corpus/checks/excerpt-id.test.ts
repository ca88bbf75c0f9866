import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const opened = (attributes: string): Record<string, string> => ({
  [lastReport]: report(`## Voting\n\n:::excerpt[No. #1 of all]{${attributes}}\n> Calm, no. 1 of all.\n:::\n`),
});

test('an excerpt without an id is a problem', () => {
  expect(problemsOf(opened('assessment="neutral"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-id  Unexpected excerpt without an id, expected \`{#what-it-says …}\`
    :::excerpt[No. #1 of all]{assessment="neutral"}
    ^"
  `);
});

test('an id that is no address is a problem at the id, not at a number sign in the finding', () => {
  expect(problemsOf(opened('#Calm assessment="neutral"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:27  excerpt-id  Unexpected id \`Calm\`, expected small letters, digits and single hyphens
    :::excerpt[No. #1 of all]{#Calm assessment="neutral"}
                              ^"
  `);
  expect(problemsOf(opened('assessment="neutral" #calm--vote'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:48  excerpt-id  Unexpected id \`calm--vote\`, expected small letters, digits and single hyphens
    pt[No. #1 of all]{assessment="neutral" #calm--vote}
                                           ^"
  `);
  expect(problemsOf(opened('#calm_vote assessment="neutral"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:27  excerpt-id  Unexpected id \`calm_vote\`, expected small letters, digits and single hyphens
    :::excerpt[No. #1 of all]{#calm_vote assessment="neutral"}
                              ^"
  `);
});

test('small letters, digits and single hyphens are an id', () => {
  expect(problemsOf(opened('#calm-vote-2 assessment="neutral"'))).toBe('');
});
