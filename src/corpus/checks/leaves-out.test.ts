import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const excerpt = (attributes: string) => ({
  [lastReport]: report(
    `## Voting\n\n:::excerpt[Commissions were trained]{#trained assessment="neutral"${attributes}}\n> Some commissions were trained.\n:::\n`,
  ),
});

test('an answer for words that the finding does not leave out is a problem at the attribute', () => {
  expect(problemsOf(excerpt(' leaves-out="many: the number is in the note"'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:68  answer-unneeded  Unexpected answer to \`many\` in \`leaves-out\`, expected words that the finding leaves out, as written there
    trained]{#trained assessment="neutral" leaves-out="many: the number is in the no
                                           ^"
  `);
});

test('an answer for what the finding leaves out is no problem, and none is needed', () => {
  expect(problemsOf(excerpt(' leaves-out="some: the number is in the note"'))).toBe('');
  expect(problemsOf(excerpt(''))).toBe('');
});
