import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const noted = (note: string, attributes = '') => ({
  [lastReport]: report(`## Voting

:::excerpt[Voting was slow]{#slow assessment="neutral"${attributes}}
> Voting was slow but steady.

${note}
:::
`),
});

test('quoted words that no passage prints are a problem at the words', () => {
  expect(problemsOf(noted('It was “slow but steady”, even\n“steady but slow”.'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:2  quoted-words-unverified  Unexpected words \`steady but slow\` in quotation marks in the note, expected words that the quotation or a passage that the note cites prints
    “steady but slow”.
     ^"
  `);
});

test('words of another passage have to be cited', () => {
  expect(problemsOf(noted('In 2001 it was “calm”.', ' own-numbers="2001: the election"')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:17  quoted-words-unverified  Unexpected words \`calm\` in quotation marks in the note, expected words that the quotation or a passage that the note cites prints
    In 2001 it was “calm”.
                    ^"
  `);
  expect(problemsOf(noted('In 2001 it was “calm” [2001-presidential/calm].'))).toBe('');
});

test('names that the collection knows are nobody’s words', () => {
  expect(
    problemsOf(noted('The “Red Party”, the “CEC”, “Statement of Preliminary Findings” and “Voting”.')),
  ).toBe('');
});

test('an answer lets words stand, and is a problem where they are not quoted', () => {
  expect(problemsOf(noted('It was “brisk”.', ' own-words="brisk: what readers call it"'))).toBe('');
  expect(problemsOf(noted('It was brisk.', ' own-words="brisk: what readers call it"')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:56  answer-unneeded  Unexpected answer to \`brisk\` in \`own-words\`, expected words in quotation marks that no passage holds, as written there
    g was slow]{#slow assessment="neutral" own-words="brisk: what readers call it"}
                                           ^"
  `);
});
