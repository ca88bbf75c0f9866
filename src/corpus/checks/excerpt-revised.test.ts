import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

/** A report with an excerpt that was corrected. */
const corrected = (day: string): Record<string, string> => ({
  [lastReport]: report(`## Voting

:::excerpt[Voting was calm]{#calm assessment="neutral" revised="${day}"}
> Voting was calm.
:::
`),
});

test('a day that no calendar has is a problem', () => {
  expect(problemsOf(corrected('2010-02-30'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:56  revised-day  Unexpected \`2010-02-30\`, expected the day of the correction, such as \`2026-12-01\`
    g was calm]{#calm assessment="neutral" revised="2010-02-30"}
                                           ^"
  `);
  expect(problemsOf(corrected('yesterday'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:56  revised-day  Unexpected \`yesterday\`, expected the day of the correction, such as \`2026-12-01\`
    g was calm]{#calm assessment="neutral" revised="yesterday"}
                                           ^"
  `);
});
