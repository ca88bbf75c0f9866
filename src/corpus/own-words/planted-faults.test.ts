import { describe, expect, test } from 'vitest';
import { compileCorpus } from '../compile.ts';
import { content, lastReport, report, today } from '../../../tests/support/corpus.ts';

const first = 'ruritania/2001-presidential/statement.md';
const comparison = 'ruritania/topics/voting.md';
const thread = 'ruritania/threads/open-count.md';

/** Sound words of ours on three elections: findings, notes, a comparison, a thread. */
const sound: Readonly<Record<string, string>> = {
  [first]: report(
    `## Voting

:::excerpt[The mission welcomes the vote; turnout was over 61.5 per cent]{#calm assessment="positive" threads="open-count"}
> Voting was calm. Turnout was over 61.5 per cent, and the count was negatively assessed in one out of six polling stations.

The turnout of 2009 is lower [2009-presidential/turnout].
:::
`,
    { published: '2001-06-04' },
  ),
  'ruritania/2004-parliamentary/statement.md': report(
    `## Voting

:::excerpt[Voting was orderly, with two observers at each station]{#calm assessment="positive" threads="open-count"}
> Voting was orderly. Two observers were at each polling station.
:::
`,
    { published: '2004-09-13' },
  ),
  [lastReport]: report(`## Voting

:::excerpt[Turnout was some 43 per cent in 90 polling stations, down from 61.5]{#turnout assessment="neutral" threads="open-count"}
> Turnout, 61.5 per cent in earlier years, was some 43 per cent in the 90 polling stations visited.
:::

:::excerpt[Three of the seven commissioners were women]{#commissioners assessment="neutral"}
> Three of the seven members of the commission were women. They sat from 16 to 18 April, and again on 8 May.[^1]

Footnote 1 says that the law of 2003 sets a term of five years.
:::

:::excerpt[Half of the campaign money, ZAR 2.5 million, was spent within 30 days]{#money assessment="neutral"}
> The parties spent half of their money, ZAR 2.5 million, within 30 days. The rest was spent by 2008.

The report calls the spending “slow but steady”, as that of 2001 calls the vote “calm” [calm] [2001-presidential/calm].
:::

:::excerpt[The register grew by 80,700 names; twice it was closed]{#register assessment="neutral"}
> The register grew from 9,101,000 to 9,181,700 names. Twice it was closed.
:::

:::excerpt[Three channels gave the Red Party 17 to 24 per cent of their time]{#airtime assessment="concern"}
> First Channel, Second Channel and Third Channel gave the Red Party 17, 20 and 24 per cent of their time.
:::

:::excerpt[Nine candidates of eight groups stood]{#candidates assessment="neutral"}
> There were nine candidates, who came from eight groups.
:::

:::excerpt[Quiet]{#calm assessment="neutral"}
> Voting was quiet, “slow but steady” and sixth in a row. There were 12 complaints, and the commission did not decide on any of them.
:::

[^1]: The law of 2003 sets a term of five years.
`),
  [comparison]: `---
topic: voting
country: ruritania
question: Was turnout 43 per cent?
---
All three reports speak of voting. [2001-presidential/calm] [2004-parliamentary/calm] [2009-presidential/calm]

Turnout was over 61.5 per cent in 2001, and some 43 per cent in 2009. [2001-presidential/calm] [2009-presidential/turnout] In 2001 one count in six was rated negatively. [2001-presidential/calm] The statement of 2004 says nothing of turnout. In 2009 voting was “slow but steady”. [2009-presidential/calm]
`,
  [thread]: `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: { status: The count was rated negatively in one of six polling stations, key: [calm] }
  2004-parliamentary: { status: Two observers stood at each station, key: [calm] }
  2009-presidential: { status: Turnout was some 43 per cent, key: [turnout] }
caution: The 43 per cent of 2009 are no share of the five million voters. None of the three reports counts them.
own-numbers:
  five million: by the census
---
`,
};

/** Rules of the problems of the sound words, with a piece of one file replaced. */
function refused(path: string, piece: string, other: string): string[] {
  const text = sound[path] ?? '';
  if (!text.includes(piece)) throw new Error(`\`${piece}\` is not in ${path}`);
  const { problems } = compileCorpus(content({ ...sound, [path]: text.replace(piece, other) }), { today });
  return [...new Set(problems.map(({ ruleId }) => ruleId ?? ''))];
}

test('sound words of ours have no problem', () => {
  expect(compileCorpus(content(sound), { today }).problems).toEqual([]);
});

describe('a single wrong number is refused', () => {
  test.each([
    ['digits that changed places', lastReport, 'was some 43 per cent in 90', 'was some 34 per cent in 90'],
    ['another digit', lastReport, 'in 90 polling stations, down', 'in 91 polling stations, down'],
    [
      'a share made a number of things',
      lastReport,
      'some 43 per cent in 90',
      'some 43 polling stations in 90',
    ],
    [
      'a number of things made a share',
      lastReport,
      'in 90 polling stations, down',
      'in 90 per cent of stations, down',
    ],
    ['a decimal lost', lastReport, 'down from 61.5]', 'down from 61]'],
    ['a decimal point lost', first, 'was over 61.5 per cent]', 'was over 615 per cent]'],
    ['a sign added', lastReport, 'down from 61.5]', 'down from -61.5]'],
    ['another number word in a fraction', lastReport, '[Three of the seven', '[Two of the seven'],
    ['another whole of a fraction', lastReport, '[Three of the seven', '[Three of the eight'],
    ['a number word for another', lastReport, '[Three channels', '[Four channels'],
    ['fewer of a list', lastReport, '[Three channels', '[Two channels'],
    [
      'another end of a range',
      lastReport,
      '17 to 24 per cent of their time]',
      '20 to 24 per cent of their time]',
    ],
    ['two numbers that changed places', lastReport, '[Nine candidates of eight', '[Eight candidates of nine'],
    ['another sum of money', lastReport, 'ZAR 2.5 million, was', 'ZAR 2.5 billion, was'],
    ['another currency', lastReport, 'ZAR 2.5 million, was', 'EUR 2.5 million, was'],
    ['another duration', lastReport, 'within 30 days]', 'within 30 months]'],
    ['a half made a quarter', lastReport, '[Half of the', '[A quarter of the'],
    ['another difference', lastReport, 'by 80,700 names', 'by 80,600 names'],
    ['twice made three times', lastReport, 'names; twice it', 'names; three times it'],
    ['another year in a finding', lastReport, 'within 30 days]', 'by 2006]'],
    [
      'the election’s year for the law’s',
      lastReport,
      'the law of 2003 sets a term of five years.\n:::',
      'the law of 2009 sets a term of five years.\n:::',
    ],
    [
      'a day that was not',
      lastReport,
      '[Three of the seven commissioners were women]',
      '[They sat again on 9 May]',
    ],
    ['a number of a footnote', lastReport, 'a term of five years.\n:::', 'a term of six years.\n:::'],
    ['a footnote that the passage does not bear', lastReport, 'Footnote 1 says', 'Footnote 2 says'],
    ['a number in a note', first, 'The turnout of 2009 is', 'The turnout of 44 per cent is'],
    [
      'an election that a note does not cite',
      first,
      'The turnout of 2009 is lower [2009-presidential/turnout].',
      'The turnout of 2009 is lower.',
    ],
    ['a number in the question', comparison, 'Was turnout 43', 'Was turnout 44'],
    ['a number in a claim', comparison, 'some 43 per cent in 2009', 'some 34 per cent in 2009'],
    [
      'numbers of two elections that changed places',
      comparison,
      'over 61.5 per cent in 2001, and some 43 per cent in 2009',
      'over 43 per cent in 2001, and some 61.5 per cent in 2009',
    ],
    ['one in six made one in four', comparison, 'one count in six', 'one count in four'],
    ['a number of reports', comparison, 'All three reports', 'All four reports'],
    ['a year that no cited passage is of', comparison, 'In 2001 one count', 'In 2004 one count'],
    [
      'the same year twice',
      comparison,
      'in 2001, and some 43 per cent in 2009',
      'in 2001, and some 43 per cent in 2009 and 2009',
    ],
    [
      'the year of a silent report that is of another type',
      comparison,
      'The statement of 2004 says',
      'The press release of 2004 says',
    ],
    [
      'a silent report that does not exist',
      comparison,
      'The statement of 2004 says',
      'The statement of 2005 says',
    ],
    ['a number in a line of a thread', thread, 'some 43 per cent, key', 'some 34 per cent, key'],
    ['a fraction in a line of a thread', thread, 'one of six polling', 'one of four polling'],
    ['a number word in a line of a thread', thread, 'Two observers', 'Three observers'],
    ['a number in a caution', thread, 'The 43 per cent', 'The 34 per cent'],
    ['a number of reports in a caution', thread, 'None of the three reports', 'None of the four reports'],
  ])('%s', (_, path, piece, other) => {
    expect(refused(path, piece, other)).toContain('number-unsupported');
  });
});

describe('words that a passage does not print are refused in quotation marks', () => {
  test.each([
    ['in a note', lastReport, 'spending “slow but steady”', 'spending “slow and steady”'],
    ['in a note, of a passage that it cites', lastReport, 'the vote “calm”', 'the vote “quite calm”'],
    [
      'in a note that no longer cites the passage',
      lastReport,
      '[calm] [2001-presidential/calm]',
      '[2001-presidential/calm]',
    ],
    ['in a finding', lastReport, '[Quiet]', '[“Fast”]'],
    ['in a claim', comparison, 'voting was “slow but steady”', 'voting was “fast but steady”'],
    ['in straight marks', comparison, '“slow but steady”', '"fast but steady"'],
    ['in single marks', comparison, '“slow but steady”', '‘fast but steady’'],
    ['in a line of a thread', thread, 'Two observers stood', 'Two observers ‘patiently’ stood'],
    ['in a caution', thread, 'are no share', 'are “no share”'],
  ])('%s', (_, path, piece, other) => {
    expect(refused(path, piece, other)).toEqual(['quoted-words-unverified']);
  });
});

test('a year that was mistaken for another leaves a citation unnamed', () => {
  const both = 'in 2001, and some 43 per cent in 2009. [2001-presidential/calm] [2009-presidential/turnout]';
  expect(
    refused(comparison, both, `${both} Calm in 2001. [2001-presidential/calm] [2004-parliamentary/calm]`),
  ).toEqual(['citation-unnamed']);
});

describe('an answer lets a number or words stand', () => {
  test.each([
    [
      'a number of an excerpt',
      lastReport,
      '[Three of the seven commissioners were women]{#commissioners',
      '[Three of the seven commissioners, of 12 by law, were women]{own-numbers="12: by the Constitution" #commissioners',
    ],
    ['quoted words of an excerpt', lastReport, '[Quiet]{', '[“Hush”]{own-words="Hush: our word for it" '],
    [
      'a number of a comparison',
      comparison,
      'question: Was turnout 43 per cent?',
      'question: Was turnout 44 per cent?\nown-numbers: { 44 per cent: a question may ask }',
    ],
    ['quoted words of a thread', thread, 'are no share', 'are “no share”'.concat('')],
  ])('%s', (what, path, piece, other) => {
    const answered =
      what === 'quoted words of a thread' ? refusedWithAnswer(piece, other) : refused(path, piece, other);
    expect(answered).toEqual([]);
  });

  test.each([
    ['a number that is borne out', lastReport, '{#turnout', '{own-numbers="43: printed" #turnout'],
    ['words that are not quoted', lastReport, '{#turnout', '{own-words="43: printed" #turnout'],
    [
      'words that the finding does not leave out',
      lastReport,
      '{#turnout',
      '{leaves-out="many: not there" #turnout',
    ],
    ['nothing in a thread', thread, 'five million: by', 'six million: by'],
  ])('and is a problem itself for %s', (_, path, piece, other) => {
    expect(refused(path, piece, other)).toContain('answer-unneeded');
  });
});

function refusedWithAnswer(piece: string, other: string): string[] {
  return refused(
    thread,
    sound[thread]?.slice(sound[thread].indexOf(piece)) ?? '',
    (sound[thread]?.slice(sound[thread].indexOf(piece)) ?? '')
      .replace(piece, other)
      .replace('own-numbers:', 'own-words: { no share: our emphasis }\nown-numbers:'),
  );
}

describe('words that count nothing, or say the same otherwise, pass', () => {
  test.each([
    [
      'pronouns and idioms',
      first,
      '2009 is lower',
      '2009 is one of the two; no one, none of them, both, one another, at first, the second half',
    ],
    ['90% for 90 per cent', lastReport, 'some 43 per cent in 90', 'some 43% in 90'],
    ['digits for words', lastReport, '[Three of the seven', '[3 of 7'],
    ['3/7', lastReport, '[Three of the seven', '[3/7 of the'],
    ['another qualifier', lastReport, 'some 43 per cent in 90', 'about 43 per cent in 90'],
    [
      'a day by its month',
      lastReport,
      '[Three of the seven commissioners were women]',
      '[They sat on 16 and 18 April]',
    ],
    [
      'the election’s own year of a day',
      lastReport,
      '[Three of the seven commissioners were women]',
      '[They sat again on 8 May 2009]',
    ],
    ['none of what was not done', lastReport, '[Quiet]', '[None of the 12 complaints was decided]'],
    ['an ordinal for a number', lastReport, '[Quiet]', '[Six in a row]'],
    ['a number of reports in a claim', comparison, 'All three reports speak', 'The three reports speak'],
    [
      'a name in quotation marks',
      comparison,
      'All three reports speak',
      'All three reports name the “Red Party” and speak',
    ],
    ['a quotation that is cut', lastReport, '“slow but steady”, as', '“slow […] steady”, as'],
    [
      'an apostrophe',
      comparison,
      'All three reports speak',
      'All three reports of the observers’ mission speak',
    ],
  ])('%s', (_, path, piece, other) => {
    expect(refused(path, piece, other)).toEqual([]);
  });
});
