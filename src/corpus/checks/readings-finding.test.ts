import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';
import { calm, sealed } from '../../../tests/support/readings.ts';

/** The last report with an excerpt whose finding this is. */
const finding = (words: string): Record<string, string> => ({
  [lastReport]: report(`## Voting

:::excerpt[${words}]{#calm assessment="positive"}
> Voting was quiet.
:::
`),
});

const other = calm.replace('The mission welcomes the vote', '"“Quiet”: no more"');

test('a finding that was held against no second reading is a problem that says what to add', () => {
  expect(problemsOf({ ...sealed([{ calm: { second: other } }]), ...finding('Voting was “quiet”') }))
    .toMatchInlineSnapshot(`
      "content/ruritania/2009-presidential/statement.md:13:1  finding-unread  Unexpected finding of \`calm\` that was held against no second reading, that was \`The mission welcomes the vote\` (\`ruritania/2009-presidential/readings/round-1.yml:5\`); read the passage again, and add to \`ruritania/2009-presidential/readings/settled.yml\`, under \`passages\`: \`calm: { finding: { is: "Voting was “quiet”", day: …, why: … } }\`
      :::excerpt[Voting was “quiet”]{#calm assessment="positive"}
      ^"
    `);
});

test('the words of the second reading are no finding that was held against it', () => {
  expect(problemsOf({ ...sealed([{ calm: { second: other } }]), ...finding('“Quiet”: no more') })).toContain(
    'finding-unread',
  );
});

test('the finding of a later round, or the one that is settled, is none', () => {
  expect(
    problemsOf({ ...sealed([{ calm: {} }, { calm: { first: other } }]), ...finding('“Quiet”: no more') }),
  ).toBe('');
  const settled = 'calm: { finding: { is: Voting was quiet, why: It says no more. } }';
  expect(problemsOf({ ...sealed([{ calm: {} }], settled), ...finding('Voting was quiet') })).toBe('');
});

test('a finding other than the settled one is a problem, whatever a reader had', () => {
  const settled = 'calm: { finding: { is: Voting was quiet, why: It says no more. } }';
  expect(problemsOf(sealed([{ calm: {} }], settled))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  finding-unread  Unexpected finding of \`calm\`, which is another by \`ruritania/2009-presidential/readings/settled.yml:4\`: \`Voting was quiet\`; read the passage again, and write there the new words and the reason
    :::excerpt[The mission welcomes the vote]{#calm assessment="positive"}
    ^"
  `);
});

test('an excerpt without a finding is a problem once', () => {
  expect(problemsOf({ ...sealed([{ calm: {} }]), ...finding('') })).not.toContain('finding-unread');
});
