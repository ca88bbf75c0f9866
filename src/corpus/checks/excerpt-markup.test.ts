import { expect, test } from 'vitest';
import { lastReport, problemsOf, quoting, report } from '../../../tests/support/corpus.ts';

const noted = (...lines: readonly string[]): Record<string, string> => ({
  [lastReport]: report(
    `## Voting\n\n:::excerpt[Calm]{#calm assessment="neutral"}\n> Calm.\n\n${lines.join('\n')}\n:::\n`,
  ),
});

test('HTML is a problem with the way to print it', () => {
  expect(problemsOf({ [lastReport]: quoting('The chair of the', '<PEC> left.') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:15:3  raw-html  Unexpected HTML \`<PEC>\`, expected text; if the report prints it, write \`\\<PEC>\`
    > <PEC> left.
      ^"
  `);
  expect(problemsOf({ [lastReport]: quoting('', '<div>Calm.</div>') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:15:3  raw-html  Unexpected HTML \`<div>Calm.</div>\`, expected text; if the report prints it, write \`\\<div>Calm.\\</div>\`
    > <div>Calm.</div>
      ^"
  `);
  expect(problemsOf(noted('<script>alert()</script>'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:1  raw-html  Unexpected HTML \`<script>alert()</script>\`, expected text; if the report prints it, write \`\\<script>alert()\\</script>\`
    <script>alert()</script>
    ^"
  `);
  expect(problemsOf({ [lastReport]: `${quoting('Calm.[^1]')}\n[^1]: See <PEC>.\n` })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:11  raw-html  Unexpected HTML \`<PEC>\`, expected text; if the report prints it, write \`\\<PEC>\`
    [^1]: See <PEC>.
              ^"
  `);
});

test('a footnote within an excerpt would be lost', () => {
  expect(problemsOf(noted('[^1]: See the law.'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:1  excerpt-markup  Unexpected footnote in an excerpt, expected it at the end of the file
    [^1]: See the law.
    ^"
  `);
});

test('a heading or an image is nothing that an excerpt holds', () => {
  expect(problemsOf({ [lastReport]: quoting('# Voting', '', 'Calm.') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:3  excerpt-markup  Unexpected heading in an excerpt, expected paragraphs and emphasis
    > # Voting
      ^"
  `);
  expect(problemsOf({ [lastReport]: quoting('Calm. ![A seal](seal.png)') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:9  excerpt-markup  Unexpected image in an excerpt, expected paragraphs and emphasis
    > Calm. ![A seal](seal.png)
            ^"
  `);
});

test('brackets that the report prints must not become a link, whose address would be lost', () => {
  expect(problemsOf({ [lastReport]: quoting('Under Article 5[1](b) it was calm.') })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:18  excerpt-markup  Unexpected link to \`b\`, expected text; if the report prints the brackets, write \`\\[\`
    > Under Article 5[1](b) it was calm.
                     ^"
  `);
  expect(problemsOf({ [lastReport]: `${quoting('Calm.[^1]')}\n[^1]: [Here](https://watch.example).\n` }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:7  excerpt-markup  Unexpected link to \`https://watch.example\`, expected text; if the report prints the brackets, write \`\\[\`
    [^1]: [Here](https://watch.example).
          ^"
  `);
});

test('a link leads to the web and runs nothing', () => {
  expect(problemsOf(noted('See [this](javascript:alert(1)).'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:5  excerpt-markup  Unexpected link to \`javascript:alert(1)\`, expected an address that begins with \`https://\`
    See [this](javascript:alert(1)).
        ^"
  `);
  expect(problemsOf(noted('See [this](/ruritania/).'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:16:5  excerpt-markup  Unexpected link to \`/ruritania/\`, expected an address that begins with \`https://\`
    See [this](/ruritania/).
        ^"
  `);
});

test('paragraphs, lists, emphasis, printed addresses and escaped brackets are text', () => {
  expect(
    problemsOf({
      [lastReport]: quoting(
        '*De facto*, the **chair** of the \\<PEC>, under Article 5\\[1](b), at',
        '[https://watch.example/1_2](https://watch.example/1_2), wrote to [pec@watch.example](mailto:pec@watch.example):',
        '',
        '- calm',
        '- quiet',
      ),
    }),
  ).toBe('');
  expect(problemsOf(noted('See [the law](https://watch.example/law).'))).toBe('');
});
