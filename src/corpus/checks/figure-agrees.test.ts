import { expect, test } from 'vitest';
import { content, lastReport, problemsOf, quoting, type Overrides } from '../../../tests/support/corpus.ts';

test('a sign that the report prints is a problem, wherever it stands', () => {
  const change = (words: string) => ({ [lastReport]: quoting(`It changed by ${words}.`) });
  expect(problemsOf(change(':figure[-5 per cent]{turnout=5}'))).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:17  figure-disagrees  Unexpected value \`5\`, the words \`-5 per cent\` say \`-5\`
    > It changed by :figure[-5 per cent]{turnout=5}.
                    ^"
  `);
  expect(problemsOf(change('−:figure[5 per cent]{turnout=5}'))).toContain(
    'figure-disagrees  Unexpected start of the figure `5 per cent` behind the sign `−`',
  );
  expect(problemsOf(change(':figure[-5 per cent]{turnout=-5}'))).toBe('');
});

const quoted = (...lines: readonly string[]): string => problemsOf({ [lastReport]: quoting(...lines) });

test('a value that the words do not bear out is a problem at the figure', () => {
  expect(quoted('Calm.', 'Turnout was :figure[71 per cent]{turnout=72}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:15:15  figure-disagrees  Unexpected value \`72\`, the words \`71 per cent\` say \`71\`
    > Turnout was :figure[71 per cent]{turnout=72}.
                  ^"
  `);
  expect(quoted('Turnout was :figure[a majority]{turnout=51} of voters.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  figure-disagrees  Unexpected words \`a majority\` in a figure, expected a number or a date
    > Turnout was :figure[a majority]{turnout=51} of voters.
                  ^"
  `);
  expect(quoted('Turnout was :figure[one out of six]{turnout=16.7} voters.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  figure-disagrees  Unexpected value \`16.7\`, the words \`one out of six\` say \`1/6\`
    > Turnout was :figure[one out of six]{turnout=16.7} voters.
                  ^"
  `);
});

test('a value that is none is a problem that names the unit', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71%}.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  figure-value  Unexpected value \`71%\`, expected one in \`percent\`, such as \`9181700\`, \`64.56\`, \`1/6\` or \`5..10\`
    > Turnout was :figure[71 per cent]{turnout=71%}.
                  ^"
  `);
  expect(quoted('On :figure[7 June]{voting-day=7-June} all voted.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:6  figure-value  Unexpected value \`7-June\`, expected one in \`date\`, such as \`2007-08-18\`, \`2007-08\`, \`2007\` or \`2007-08-18..2007-08-20\`
    > On :figure[7 June]{voting-day=7-June} all voted.
         ^"
  `);
});

test('a year must be near the election, whose date is that of the folder', () => {
  expect(quoted('On :figure[7 June]{voting-day=2001-06-07} all voted.')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:6  figure-disagrees  Unexpected year \`2001\` for the words \`7 June\`, expected \`2009\`, the year of the election, or the one before or after
    > On :figure[7 June]{voting-day=2001-06-07} all voted.
         ^"
  `);
});

test('the words after the figure count, up to the end of the paragraph', () => {
  expect(quoted('There were :figure[8.8]{registered-voters=8.8 stage=final} million.'))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:14  figure-disagrees  Unexpected end of the figure \`8.8\`, expected the whole of \`8.8 million\`
    > There were :figure[8.8]{registered-voters=8.8 stage=final} million.
                 ^"
  `);
  expect(quoted('Turnout was :figure[71]{turnout=71}', '', 'million of what?')).toBe('');
});

test('the words after a figure in a list are those of its item', () => {
  expect(quoted('- turnout :figure[71]{turnout=71}', '- years of waiting')).toBe('');
});

test('a figure in a footnote is held against its words too', () => {
  expect(
    problemsOf({
      [lastReport]: `${quoting('Calm.[^1]')}\n[^1]: Turnout was :figure[71 per cent]{turnout=17}.\n`,
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:17:19  figure-disagrees  Unexpected value \`17\`, the words \`71 per cent\` say \`71\`
    [^1]: Turnout was :figure[71 per cent]{turnout=17}.
                      ^"
  `);
});

test('words that say the value are no problem', () => {
  expect(quoted('Turnout was :figure[71 per cent]{turnout=71}.')).toBe('');
  expect(quoted('Turnout was :figure[one *out* of six]{turnout=1/6} voters.')).toBe('');
  expect(quoted('On :figure[7 June]{voting-day=2009-06-07} all voted.')).toBe('');
});

/** The last report in another language, with figures of turnout. */
function inLanguage(language: string, ...lines: readonly string[]): Overrides {
  const text = quoting(...lines).replace(
    'type: preliminary-statement',
    `type: preliminary-statement\nlanguage: ${language}`,
  );
  return {
    [lastReport]: text,
    ...(language !== 'en' && { [`languages/${language}.yml`]: 'headings: { voting: [Voting] }' }),
  };
}

test('a figure is read in the language of its report', () => {
  const figure = 'La participation a été de :figure[71,5 pour cent]{turnout=71.5}.';
  expect(problemsOf(inLanguage('fr', figure))).toBe('');
  expect(problemsOf(inLanguage('en', figure))).toContain(
    'Unexpected form of `71,5`, which is none of numbers or dates in `en`',
  );
});

test('a figure in a language without a reader is refused, unless it was read by hand for a reason', () => {
  const arabic = (attributes: string) =>
    problemsOf(inLanguage('ar', `:figure[48,98 بالمائة]{turnout=48.98${attributes}}`));
  expect(arabic('')).toContain(
    'figure-disagrees  Unexpected figure `48,98 بالمائة` in a report in Arabic (`ar`), a language that there is no reader of, expected the reason why it was read by hand: `by-hand="…"`',
  );
  expect(arabic(' by-hand="the report is in Arabic"')).toBe('');
  expect(arabic(' by-hand=""')).toContain('figure-by-hand  Unexpected `by-hand` without a reason');
});

test('words that are read are not read by hand', () => {
  const quoted = (words: string, value: string) =>
    problemsOf({
      [lastReport]: quoting(`Turnout was :figure[${words}]{turnout=${value} by-hand="so it is"}.`),
    });
  expect(quoted('71 per cent', '71')).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:14:15  figure-by-hand  Unexpected \`by-hand\` at words that are read, \`71 per cent\` say \`71\`: take it away
    > Turnout was :figure[71 per cent]{turnout=71 by-hand="so it is"}.
                  ^"
  `);
  expect(quoted('71 per cent', '72')).toContain('figure-disagrees  Unexpected value `72`');
  expect(quoted('71,5 per cent', '71.5')).toBe('');
});

/** A file of Ruritania with some words replaced. */
function editing(path: string, words: string, by: string): Overrides {
  const text = String(content().find((file) => file.path === path)?.content);
  expect(text).toContain(words);
  return { [path]: text.replace(words, by) };
}

test('the words of the country for its money mean that currency and no other', () => {
  const paid = (own: string) =>
    problemsOf({
      ...editing('indicators.yml', 'unit: percent', 'unit: XAF'),
      ...editing('ruritania/country.yml', 'parties:', `money: [{ currency: ${own}, words: [Ru] }]\nparties:`),
      [lastReport]: quoting('They spent :figure[Ru 5 million]{turnout=5000000}.'),
    });
  expect(paid('XAF')).toBe('');
  expect(paid('XOF')).toContain('Unexpected unit `XAF`, the report prints `Ru` next to `5 million`');
});

test('no dimension bears the name of the attribute that says why a figure was read by hand', () => {
  const own = editing(
    'indicators.yml',
    'dimensions:',
    'dimensions:\n  by-hand: { label: Hand, definition: How it is read. }',
  );
  expect(problemsOf(own)).toContain('expected another id than `by-hand`');
});
