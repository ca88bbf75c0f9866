import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting, report } from '../../../tests/support/corpus.ts';

const excerpt = (id: string, quotation: string, more = ''): string =>
  `:::excerpt[Calm]{#${id} assessment="neutral"}\n> ${quotation}\n${more}:::\n`;

const holding = (...parts: readonly string[]): Record<string, string> => ({
  [lastReport]: report(`## Voting\n\n${parts.join('\n')}`),
});

test('a footnote that no quotation bears is a problem', () => {
  expect(problemsOf(holding(excerpt('calm', 'Calm.'), '[^14]: See the law.\n'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:1  footnote-unused  Unexpected footnote \`14\`, expected its mark \`[^14]\` in a quotation
    [^14]: See the law.
    ^"
  `);
});

test('a footnote belongs to one excerpt, and its mark stands there once', () => {
  expect(
    problemsOf(
      holding(excerpt('calm', 'Calm.[^14]'), excerpt('quiet', 'Quiet.[^14]'), '[^14]: See the law.\n'),
    ),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:18:9  footnote-shared  Unexpected second mark of footnote \`14\`, already borne by \`calm\`
    > Quiet.[^14]
            ^"
  `);
  expect(problemsOf(holding(excerpt('calm', 'Calm.[^14] Quiet.[^14]'), '[^14]: See the law.\n')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:20  footnote-shared  Unexpected second mark of footnote \`14\`, already borne by \`calm\`
    > Calm.[^14] Quiet.[^14]
                       ^"
  `);
});

test('a mark outside a quotation would lead nowhere', () => {
  expect(problemsOf(holding(excerpt('calm', 'Calm.', '\nOurs.[^14]\n'), '[^14]: See the law.\n')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:6  footnote-outside-quotation  Unexpected mark of footnote \`14\` in a note, expected it in a quotation
    Ours.[^14]
         ^"
  `);
  expect(
    problemsOf({
      [lastReport]: `${report('## Voting\n\n:::excerpt[Calm[^14]]{#calm assessment="neutral"}\n> Calm.\n:::\n')}\n[^14]: See the law.\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:16  footnote-outside-quotation  Unexpected mark of footnote \`14\` in a finding, expected it in a quotation
    :::excerpt[Calm[^14]]{#calm assessment="neutral"}
                   ^"
  `);
});

test('a mark within a footnote would lead nowhere', () => {
  expect(
    problemsOf({ [lastReport]: `${quoting('Calm.[^1]')}\n[^1]: See the law.[^2]\n\n[^2]: And the other.\n` }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:19  footnote-outside-quotation  Unexpected mark of footnote \`2\` in a footnote, expected it in a quotation
    [^1]: See the law.[^2]
                      ^"
  `);
});

test('marks and footnotes in pairs are no problem', () => {
  expect(
    problemsOf({
      [lastReport]: `${quoting('Calm.[^1] Quiet.[^2]')}\n[^1]: See the law.\n\n[^2]: And the other.\n`,
    }),
  ).toBe('');
});
