import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting, report } from '../../../tests/support/corpus.ts';

test('a mark without a footnote is a problem at the mark', () => {
  expect(problemsOf({ [lastReport]: quoting('Calm,', 'and quiet.[^14] Then calm.') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:15:13  footnote-undefined  Unexpected footnote mark \`[^14]\`, expected a footnote \`[^14]: …\` at the end of the file
    > and quiet.[^14] Then calm.
                ^"
  `);
});

test('the marks that there are help to find the one meant', () => {
  expect(problemsOf({ [lastReport]: `${quoting('Calm.[^14] Quiet.[^15]')}\n[^14]: See the law.\n` }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:20  footnote-undefined  Unexpected footnote mark \`[^15]\`, expected a footnote \`[^15]: …\` at the end of the file (there are \`14\`)
    > Calm.[^14] Quiet.[^15]
                       ^"
  `);
});

test('a mark in a note, a finding or a footnote is a problem too', () => {
  expect(
    problemsOf({
      [lastReport]: `${report('## Voting\n\n:::excerpt[Calm[^2]]{#calm assessment="neutral"}\n> Calm.[^1]\n\nOurs.[^3]\n:::\n')}\n[^1]: See.[^4]\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:16  footnote-undefined  Unexpected footnote mark \`[^2]\`, expected a footnote \`[^2]: …\` at the end of the file (there are \`1\`)
    :::excerpt[Calm[^2]]{#calm assessment="neutral"}
                   ^
    content/ruritania/2009-presidential/statement.md:16:6  footnote-undefined  Unexpected footnote mark \`[^3]\`, expected a footnote \`[^3]: …\` at the end of the file (there are \`1\`)
    Ours.[^3]
         ^
    content/ruritania/2009-presidential/statement.md:19:11  footnote-undefined  Unexpected footnote mark \`[^4]\`, expected a footnote \`[^4]: …\` at the end of the file (there are \`1\`)
    [^1]: See.[^4]
              ^"
  `);
});

test('a mark after 14:00 finds its footnote', () => {
  expect(problemsOf({ [lastReport]: `${quoting('It closed at 14:00[^5] sharp.')}\n[^5]: By law.\n` })).toBe(
    '',
  );
});

test('brackets that are no mark are text', () => {
  expect(problemsOf({ [lastReport]: quoting('Calm [sic] […] [a]nd [...] quiet [14].') })).toBe('');
});
