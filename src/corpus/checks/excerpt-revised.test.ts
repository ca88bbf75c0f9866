import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

/** A report that was added on 20 January 2010, with an excerpt that was corrected. */
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

test('a correction before the report was added is a problem', () => {
  expect(problemsOf(corrected('2010-01-19'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:56  revised-early  Unexpected correction on \`2010-01-19\`, expected none before the report was added (\`added: 2010-01-20\`): what was not published yet is changed without a date
    g was calm]{#calm assessment="neutral" revised="2010-01-19"}
                                           ^"
  `);
});

test('a correction on the day on which the report was added, or later, is none', () => {
  expect(problemsOf(corrected('2010-01-20'))).toBe('');
  expect(problemsOf(corrected('2026-12-01'))).toBe('');
});
