import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const holding = (text: string): Record<string, string> => ({
  [lastReport]: report(`## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n${text}\n:::\n`),
});

test('an excerpt without a quotation is a problem, also one with a note alone', () => {
  expect(problemsOf(holding(''))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-quotation  Unexpected excerpt \`calm\` without a quotation, expected lines that begin with \`>\`
    :::excerpt[Calm]{#calm assessment="neutral"}
    ^"
  `);
  expect(problemsOf(holding('It was calm, we think.'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-quotation  Unexpected excerpt \`calm\` without a quotation, expected lines that begin with \`>\`
    :::excerpt[Calm]{#calm assessment="neutral"}
    ^"
  `);
  expect(problemsOf(holding('>'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  excerpt-quotation  Unexpected excerpt \`calm\` without a quotation, expected lines that begin with \`>\`
    :::excerpt[Calm]{#calm assessment="neutral"}
    ^"
  `);
});

test('a quotation is enough', () => {
  expect(problemsOf(holding('> Calm.'))).toBe('');
});
