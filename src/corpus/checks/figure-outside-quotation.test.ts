import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const excerpt = (finding: string, note: string): Record<string, string> => ({
  [lastReport]: report(
    `## Voting\n\n:::excerpt[${finding}]{#calm assessment="neutral"}\n> Turnout was :figure[71 per cent]{turnout=71}.\n\n${note}\n:::\n`,
  ),
});

test('a figure or a commitment in a note is a problem at its place', () => {
  expect(problemsOf(excerpt('Calm', 'That is :figure[71 per cent]{turnout=71 stage=final}.')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:9  figure-outside-quotation  Unexpected \`:figure\` in a note, expected it in the quotation
    That is :figure[71 per cent]{turnout=71 stage=final}.
            ^"
  `);
  expect(problemsOf(excerpt('Calm', 'See :commitment[paragraph 7.5]{copenhagen-7.5}.')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:5  figure-outside-quotation  Unexpected \`:commitment\` in a note, expected it in the quotation
    See :commitment[paragraph 7.5]{copenhagen-7.5}.
        ^"
  `);
});

test('a figure in a finding is a problem, not a number that is lost', () => {
  expect(problemsOf(excerpt('Turnout was :figure[71 per cent]{turnout=71}', 'Ours.'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:24  figure-outside-quotation  Unexpected \`:figure\` in a finding, expected it in the quotation
    :::excerpt[Turnout was :figure[71 per cent]{turnout=71}]{#calm assessment="neutr
                           ^"
  `);
});

test('numbers as plain text may stand anywhere', () => {
  expect(problemsOf(excerpt('Turnout was 71 per cent', 'At 14:00 it was 71 per cent.'))).toBe('');
});
