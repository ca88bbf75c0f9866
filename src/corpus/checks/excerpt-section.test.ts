import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

test('an excerpt before any heading is a problem, even if it says its topic', () => {
  expect(
    problemsOf({
      [lastReport]: report(
        `:::excerpt[Calm]{#calm assessment="neutral" topics="voting"}\n> Calm.\n:::\n\n## Voting\n`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:11:1  excerpt-section  Unexpected excerpt \`calm\` before any heading, expected a \`##\` heading as printed
    :::excerpt[Calm]{#calm assessment="neutral" topics="voting"}
    ^"
  `);
});

test('a heading of another level is none, and is told so', () => {
  expect(
    problemsOf({
      [lastReport]: report(
        `### Voting\n\n:::excerpt[Calm]{#calm assessment="neutral" topics="voting"}\n> Calm.\n:::\n`,
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:11:1  text-outside-excerpt  Unexpected heading of level 3, expected a heading as printed, of level 2, \`## …\`
    ### Voting
    ^
    content/ruritania/2009-presidential/statement.md:13:1  excerpt-section  Unexpected excerpt \`calm\` before any heading, expected a \`##\` heading as printed
    :::excerpt[Calm]{#calm assessment="neutral" topics="voting"}
    ^"
  `);
});

test('an excerpt stands under the heading before it', () => {
  expect(
    problemsOf({
      [lastReport]: report(`## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n> Calm.\n:::\n`),
    }),
  ).toBe('');
});
