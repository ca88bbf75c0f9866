import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const labelled = (label: string): Record<string, string> => ({
  [lastReport]: report(`## Voting\n\n:::excerpt${label}{#calm assessment="neutral"}\n> Calm.\n:::\n`),
});

test('an excerpt without a finding is a problem', () => {
  expect(problemsOf(labelled(''))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-finding  Unexpected excerpt \`calm\` without a finding, expected \`:::excerpt[what it says]{…}\`
    :::excerpt{#calm assessment="neutral"}
    ^"
  `);
  expect(problemsOf(labelled('[]'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-finding  Unexpected excerpt \`calm\` without a finding, expected \`:::excerpt[what it says]{…}\`
    :::excerpt[]{#calm assessment="neutral"}
    ^"
  `);
  expect(problemsOf(labelled('[ ]'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-finding  Unexpected excerpt \`calm\` without a finding, expected \`:::excerpt[what it says]{…}\`
    :::excerpt[ ]{#calm assessment="neutral"}
    ^"
  `);
});

test('any words are a finding, also 14:00', () => {
  expect(problemsOf(labelled('[At 14:00 it was calm]'))).toBe('');
});
