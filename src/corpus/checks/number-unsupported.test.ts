import { expect, test } from 'vitest';
import { lastReport, problemsOf, report } from '../../../tests/support/corpus.ts';

const excerpt = (finding: string, note: string, attributes = '') =>
  report(`## Voting

:::excerpt[${finding}]{#turnout assessment="neutral"${attributes}}
> Turnout was some 43 per cent in the 90 polling stations visited.

${note}
:::
`);

test('a number that no passage bears out is a problem at the number, with the nearest', () => {
  expect(problemsOf({ [lastReport]: excerpt('Turnout was *some* 34 per cent', 'Of 90\nor\n91 stations.') }))
    .toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:31  number-unsupported  Unexpected number \`34 per cent\` in the finding, expected one that the quotation bears out; the nearest there is \`43 per cent\`
    :::excerpt[Turnout was *some* 34 per cent]{#turnout assessment="neutral"}
                                  ^
    content/ruritania/2009-presidential/statement.md:18:1  number-unsupported  Unexpected number \`91\` in the note, expected one that the quotation or a passage that the note cites bears out; the nearest there is \`90\`
    91 stations.
    ^"
  `);
});

test('a number that stands twice is found where it is wrong', () => {
  expect(
    problemsOf({
      'ruritania/topics/voting.md':
        '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nIn 2001 it was calm. [2001-presidential/calm] In 2001 it was quiet. [2009-presidential/calm]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:50  number-unsupported  Unexpected number \`2001\` in the claim, expected one that a passage cited behind it bears out; the nearest there is \`2009-06-07\`
     was calm. [2001-presidential/calm] In 2001 it was quiet. [2009-presidential/cal
                                           ^"
  `);
});

test('a number with nothing cited behind it asks for a citation', () => {
  expect(
    problemsOf({
      'ruritania/topics/voting.md':
        '---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\nIt was calm. [2001-presidential/calm] Turnout was 5 per cent.\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:51  number-unsupported  Unexpected number \`5 per cent\` in the claim, expected a citation of the passage that bears it out
    . [2001-presidential/calm] Turnout was 5 per cent.
                                           ^"
  `);
});

test('a number in front matter is found in the lines of its text', () => {
  expect(
    problemsOf({
      'ruritania/threads/open-count.md': `---
title: Counting in the open
definition: Whether ballots are counted where observers can see.
course:
  2001-presidential: not-mentioned
  2004-parliamentary: not-mentioned
  2009-presidential:
    status: The report says that voting
      was quiet in 12 towns
    key: [calm]
---
`,
      [lastReport]: report(
        '## Voting\n\n:::excerpt[Quiet]{#calm assessment="neutral" threads="open-count"}\n> Quiet.\n:::\n',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/threads/open-count.md:9:20  number-unsupported  Unexpected number \`12\` in the line, expected one that a passage of its \`key\` bears out
          was quiet in 12 towns
                       ^"
  `);
});

test('an answer that no number needs is a problem at its place', () => {
  expect(
    problemsOf({
      [lastReport]: excerpt('Turnout was some 43 per cent', 'Ours.', ' own-numbers="43: it is printed"'),
      'ruritania/threads/open-count.md':
        "---\ntitle: Counting in the open\ndefinition: Whether ballots are counted in the open.\nown-numbers:\n  '17': by law\n---\n",
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:13:72  answer-unneeded  Unexpected answer to \`43\` in \`own-numbers\`, expected a number that no passage bears out, as written there
    er cent]{#turnout assessment="neutral" own-numbers="43: it is printed"}
                                           ^
    content/ruritania/threads/open-count.md:5:3  answer-unneeded  Unexpected answer to \`17\` in \`own-numbers\`, expected a number that no passage bears out, as written there
      '17': by law
      ^"
  `);
});

test('a number that a passage bears out, or an answer, is no problem', () => {
  const own = excerpt(
    'Some 43 per cent, of 500',
    'In 90 stations.',
    ' own-numbers="500: the register, by law"',
  );
  expect(problemsOf({ [lastReport]: own })).toBe('');
});

test('where a citation is written wrong, that is the only problem, until it is known what the claims rest on', () => {
  const comparison = (citation: string, more = '') =>
    problemsOf({
      'ruritania/topics/voting.md': `---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm in 2001?\n${more}---\n\nIn 2009 it was quiet. [2009-presidential/calm]\n\nIn 2001 it was calm in 17 towns. ${citation}\n`,
    });
  const answer = "own-numbers: { '17': by law }\n";
  expect(comparison('(2001-presidential/calm)', answer)).toMatch(/^content\/\S+  citation-form  .*$/m);
  expect(comparison('(2001-presidential/calm)', answer)).not.toMatch(/number-unsupported|answer-unneeded/);
  expect(comparison('[2001-presidential/calm]', answer)).toBe('');
  expect(comparison('[2001-presidential/calm]')).toContain('number-unsupported  Unexpected number `17`');
});

/** A report in another language whose one finding says some numbers of what it quotes. */
const abroad = (language: string, finding: string, quotation: string, behind = '') =>
  report(
    `## Voting

:::excerpt[${finding}]{#turnout assessment="neutral" topics="voting"}
> ${quotation}
${behind}
:::
`,
    { more: `language: ${language}` },
  );

test.each([
  ['fr', 'Turnout was 58.4 per cent', 'La participation a été de 58,4 %.'],
  ['fr', 'Three of the nine members were women', 'Trois des neuf membres sont des femmes.'],
  ['fr', 'Each could spend 2.5 million crowns', 'Chacun pouvait dépenser 2,5 millions de couronnes.'],
  ['fr', 'The law is of 12 May 2008', 'La loi est du 12 mai 2008.'],
  ['ru', 'Turnout fell by five per cent to 61.2', 'Явка снизилась на пять процентов до 61,2.'],
])('numbers of a quotation in %s bear out a finding: %s', (language, finding, quotation) => {
  expect(problemsOf({ [lastReport]: abroad(language, finding, quotation) })).toBe('');
});

test.each([
  ['Turnout was 584 per cent', ''],
  ['There were 58.4 observers', ''],
  ['Turnout was 58 per cent', '\n::translation\n\n> Turnout was 58 per cent.'],
])('a number that a quotation in another language does not print is a problem: %s', (finding, behind) => {
  const said = abroad('fr', finding, 'La participation a été de 58,4 %.', behind);
  expect(problemsOf({ [lastReport]: said })).toContain('number-unsupported');
});

test('where no reader knows the language, figures read by hand and our translation bear a number out', () => {
  const words =
    'بلغت المشاركة :figure[٣٨ بالمائة]{turnout=38 by-hand="the report is in Arabic"} في ثلاث مناطق.';
  const translation = '\n::translation\n\n> Turnout was 38 per cent in three regions.';
  const said = (finding: string, behind = '') =>
    problemsOf({ [lastReport]: abroad('ar', finding, words, behind) });
  expect(said('Turnout was 38 per cent')).toBe('');
  expect(said('There were 38 observers')).toContain('number-unsupported');
  expect(said('Turnout was 38 per cent in three regions')).toContain('`three`');
  expect(said('Turnout was 38 per cent in three regions', translation)).toBe('');
});
