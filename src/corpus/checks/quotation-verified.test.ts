import { expect, test } from 'vitest';
import { content, lastReport, locked, problemsOf, quoting, report } from '../../../tests/support/corpus.ts';

const lockOf = (text: string): string => locked(content({ [lastReport]: text }));

test('what the verifier found in the source is no problem', () => {
  const text = quoting('Voting was quiet.');
  expect(problemsOf({ [lastReport]: text, 'ruritania/quotes.lock.json': lockOf(text) })).toBe('');
});

test('one letter that is not as verified is a problem of its excerpt', () => {
  const lock = lockOf(quoting('Voting was quiet.'));
  expect(problemsOf({ [lastReport]: quoting('Voting was quite.'), 'ruritania/quotes.lock.json': lock }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  quotation-unverified  Unexpected words in excerpt \`passage\`, they are not those that were verified; copy the words from the source and run \`npm run verify\`
    :::excerpt[What the report says]{#passage assessment="neutral"}
    ^"
  `);
});

test('an excerpt that the verifier has not seen is a problem', () => {
  const lock = locked(content());
  expect(problemsOf({ [lastReport]: quoting('Voting was quiet.'), 'ruritania/quotes.lock.json': lock }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  quotation-unverified  Unexpected excerpt \`passage\` that was never verified; copy the words from the source and run \`npm run verify\`
    :::excerpt[What the report says]{#passage assessment="neutral"}
    ^"
  `);
});

test('a footnote that is not as verified is a problem at the footnote', () => {
  const noted = (words: string): string =>
    report(`## Voting

:::excerpt[What the report says]{#passage assessment="neutral"}
> Voting was quiet.[^3]
:::

[^3]: ${words}
`);
  const lock = lockOf(noted('In all regions.'));
  expect(problemsOf({ [lastReport]: noted('In most regions.'), 'ruritania/quotes.lock.json': lock }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:1  quotation-unverified  Unexpected words in footnote \`3\`, they are not those that were verified; copy the words from the source and run \`npm run verify\`
    [^3]: In most regions.
    ^"
  `);
});

test('quotes in the source that are not the words of their excerpt are a problem', () => {
  const text = quoting('Voting was quiet.');
  const lock = lockOf(text).replace('"exact":"Voting was quiet."', '"exact":"Voting was loud."');
  expect(problemsOf({ [lastReport]: text, 'ruritania/quotes.lock.json': lock })).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:1  quotation-unverified  Unexpected \`quotes\` of excerpt \`passage\` in \`ruritania/quotes.lock.json\`, they are not its words; run \`npm run verify\`
    :::excerpt[What the report says]{#passage assessment="neutral"}
    ^"
  `);
  const without = lockOf(text).replace(/,"quotes":\[[^\]]*"Voting was quiet\."[^\]]*\]/, '');
  expect(problemsOf({ [lastReport]: text, 'ruritania/quotes.lock.json': without })).toContain(
    '`quotes` of excerpt',
  );
});

test('white space, a figure and its values are not words', () => {
  const lock = lockOf(quoting('Turnout was 80 per cent.'));
  const text = quoting('Turnout  was', ':figure[80 per cent]{turnout=80}.');
  const problems = problemsOf({ [lastReport]: text, 'ruritania/quotes.lock.json': lock });
  expect(problems).not.toContain('quotation-unverified');
  // A figure is a judgement of ours.
  expect(problems).toContain('judgement-unlocked  Unexpected `figures` of `passage`');
});

test('a report that was never verified is one problem', () => {
  expect(problemsOf({ 'ruritania/quotes.lock.json': '{}' })).toMatchInlineSnapshot(`
    "content/ruritania/2001-presidential/statement.md:1:1  report-unverified  Unexpected report that was never verified, expected it in \`ruritania/quotes.lock.json\`; run \`npm run verify\`
    ---
    ^
    content/ruritania/2004-parliamentary/statement.md:1:1  report-unverified  Unexpected report that was never verified, expected it in \`ruritania/quotes.lock.json\`; run \`npm run verify\`
    ---
    ^
    content/ruritania/2009-presidential/statement.md:1:1  report-unverified  Unexpected report that was never verified, expected it in \`ruritania/quotes.lock.json\`; run \`npm run verify\`
    ---
    ^"
  `);
});

test('another source than the one verified is a problem at its hash', () => {
  const lock = locked(content()).replaceAll('0123456789abcdef', 'fedcba9876543210');
  expect(problemsOf({ 'ruritania/quotes.lock.json': lock })).toMatchInlineSnapshot(`
    "content/ruritania/2001-presidential/statement.md:7:11  source-unverified  Unexpected source \`0123456789ab…\`, the report was verified against \`fedcba987654…\`; run \`npm run verify\`
    source: { sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd
              ^
    content/ruritania/2004-parliamentary/statement.md:7:11  source-unverified  Unexpected source \`0123456789ab…\`, the report was verified against \`fedcba987654…\`; run \`npm run verify\`
    source: { sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd
              ^
    content/ruritania/2009-presidential/statement.md:7:11  source-unverified  Unexpected source \`0123456789ab…\`, the report was verified against \`fedcba987654…\`; run \`npm run verify\`
    source: { sha256: 0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcd
              ^"
  `);
});

test('a lock of before sentences and words were counted is to be written anew', () => {
  const old = locked(content()).replaceAll(/,"(?:sentences|words)":\{[^}]*\}/g, '');
  expect(problemsOf({ 'ruritania/quotes.lock.json': old })).toContain(
    'lock-unreadable  Unexpected `ruritania/quotes.lock.json` that is not as the verifier writes it: see `coverage.sentences` of `ruritania/2001-presidential/statement`; run `npm run verify`',
  );
});

test('a lock that cannot be read is one problem', () => {
  expect(problemsOf({ 'ruritania/quotes.lock.json': '{' })).toMatchInlineSnapshot(`
    "content/ruritania/quotes.lock.json:1:1  lock-unreadable  Unexpected \`ruritania/quotes.lock.json\` that is not as the verifier writes it; run \`npm run verify\`
    {
    ^"
  `);
});
