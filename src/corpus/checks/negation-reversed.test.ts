import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

/** The last report with one passage. */
const passage = (finding: string, words: string, note = ''): Record<string, string> => ({
  [lastReport]: report(
    `## Voting\n\n:::excerpt[${finding}]{#calm assessment="neutral" threads="open-count"}\n> ${words}\n\n${note}\n:::\n`,
  ),
});

test('a finding that says the opposite of its quotation is a problem at those words', () => {
  expect(problemsOf(passage('The count was transparent', 'The count was not transparent.')))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:22  negation-reversed  Unexpected \`was transparent\` in the finding, where the quotation has \`was not transparent\`; say what it says, or in other words
    :::excerpt[The count was transparent]{#calm assessment="neutral" threads="open-c
                         ^"
  `);
});

test('so is a note, a line of a thread and a claim of a comparison', () => {
  const quiet = passage('Quiet', 'Voting was observed everywhere.', 'It was not observed everywhere.');
  expect(problemsOf(quiet)).toContain('Unexpected `was not observed` in the note, where the quotation');
  const thread = (status: string) =>
    `---\ntitle: Counting in the open\ndefinition: Whether ballots are counted where observers can see.\ncourse:\n  2001-presidential: not-mentioned\n  2004-parliamentary: not-mentioned\n  2009-presidential: { status: ${status}, key: [calm] }\n---\n`;
  const comparison = (claim: string) =>
    `---\ntopic: voting\ncountry: ruritania\nquestion: Was it not transparent?\n---\n\n${claim} [2009-presidential/calm]\n\nSo it was. [2009-presidential/calm]\n`;
  const files = (words: string) => ({
    ...passage('Quiet', 'The vote was not transparent.'),
    'ruritania/threads/open-count.md': thread(words),
    'ruritania/topics/voting.md': comparison(words),
  });
  expect(problemsOf(files('The vote was not transparent'))).toBe('');
  const problems = problemsOf(files('The vote was transparent'));
  expect(problems).toContain('Unexpected `was transparent` in the line, where a passage of its `key`');
  expect(problems).toContain('Unexpected `was transparent` in the claim, where a passage cited behind it');
});
