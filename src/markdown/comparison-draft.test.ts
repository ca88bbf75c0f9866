import { expect, test } from 'vitest';
import { readComparison } from './comparison-draft.ts';
import { shown } from '../../tests/support/corpus.ts';

const path = 'ruritania/topics/voting.md';

function read(body: string, fields = 'topic: voting\ncountry: ruritania\nquestion: Was it calm?') {
  const text = `---\n${fields}\n---\n\n${body}`;
  const { draft, problems } = readComparison(text, path);
  return { draft, problems: shown(problems, [{ path, content: text }]) };
}

test('front matter that is missing is a problem, and there is no draft', () => {
  const { draft, problems } = readComparison('Calm.\n', path);
  expect(draft).toBeUndefined();
  expect(shown(problems, [])).toMatchInlineSnapshot(
    `"content/ruritania/topics/voting.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines"`,
  );
});

test('front matter that is wrong is a problem at its line, and there is no draft', () => {
  const { draft, problems } = read('Calm.\n', 'topic: Voting\ncounty: ruritania');
  expect(draft).toBeUndefined();
  expect(problems).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:2:1  field-wrong  Unexpected \`Voting\` in \`topic\`, expected an id of small letters, digits and single hyphens
    topic: Voting
    ^
    content/ruritania/topics/voting.md:2:1  field-missing  Unexpected absence of the field \`country\`, expected a text
    topic: Voting
    ^
    content/ruritania/topics/voting.md:2:1  field-missing  Unexpected absence of the field \`question\`, expected a text
    topic: Voting
    ^
    content/ruritania/topics/voting.md:3:1  field-unknown  Unexpected field \`county\`, did you mean \`country\`?
    county: ruritania
    ^"
  `);
});

test('a question without its mark is a problem at its line', () => {
  expect(read('Calm.\n', 'topic: voting\ncountry: ruritania\nquestion: Calm').problems)
    .toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:4:1  field-wrong  Unexpected \`Calm\` in \`question\`, expected a question, with its mark
    question: Calm
    ^"
  `);
});

test('a topic or a country that the path does not say is a problem at the field', () => {
  expect(read('Calm.\n', 'country: syldavia\ntopic: counting\nquestion: Was it calm?').problems)
    .toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:3:1  comparison-form  Unexpected topic \`counting\`, expected \`voting\` as the path says
    topic: counting
    ^
    content/ruritania/topics/voting.md:2:1  comparison-form  Unexpected country \`syldavia\`, expected \`ruritania\` as the path says
    country: syldavia
    ^"
  `);
});

test('a comparison without a text is a problem', () => {
  expect(read('').problems).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:1:1  comparison-form  Unexpected comparison without a text, expected paragraphs
    ---
    ^"
  `);
});

test('headings, lists, quotations, HTML, links, footnotes and directives would be lost', () => {
  expect(
    read(
      '## Voting\n\n- calm\n\n> Calm.\n\n<div>Calm.</div>\n\nCalm <b>and</b> [quiet](https://watch.example).[^1]\n\n[^1]: See.\n',
    ).problems,
  ).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:1  comparison-form  Unexpected heading, expected paragraphs
    ## Voting
    ^
    content/ruritania/topics/voting.md:9:1  comparison-form  Unexpected list, expected paragraphs
    - calm
    ^
    content/ruritania/topics/voting.md:11:1  comparison-form  Unexpected quotation, expected paragraphs
    > Calm.
    ^
    content/ruritania/topics/voting.md:13:1  comparison-form  Unexpected HTML, expected paragraphs
    <div>Calm.</div>
    ^
    content/ruritania/topics/voting.md:15:6  comparison-form  Unexpected HTML \`<b>\`, expected paragraphs
    Calm <b>and</b> [quiet](https://watch.example).[^1]
         ^
    content/ruritania/topics/voting.md:15:12  comparison-form  Unexpected HTML \`</b>\`, expected paragraphs
    Calm <b>and</b> [quiet](https://watch.example).[^1]
               ^
    content/ruritania/topics/voting.md:15:17  comparison-form  Unexpected link, expected paragraphs
    Calm <b>and</b> [quiet](https://watch.example).[^1]
                    ^
    content/ruritania/topics/voting.md:15:48  comparison-form  Unexpected footnote mark, expected paragraphs
    and</b> [quiet](https://watch.example).[^1]
                                           ^
    content/ruritania/topics/voting.md:17:1  comparison-form  Unexpected footnote, expected paragraphs
    [^1]: See.
    ^"
  `);
  expect(read('It was :figure[5 per cent]{turnout=5}.\n').problems).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:8  directive-unknown  Unexpected directive \`:figure\`, expected text
    It was :figure[5 per cent]{turnout=5}.
           ^"
  `);
  expect(read(':::excerpt[Calm]{#calm}\n> Calm.\n:::\n').problems).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:1  directive-unknown  Unexpected block \`:::excerpt\`, expected paragraphs
    :::excerpt[Calm]{#calm}
    ^"
  `);
});

test('words survive: 14:00, and/or, [sic] and emphasis', () => {
  const { draft, problems } = read('At 14:00 it was calm and/or *quiet* [sic] […] [a].\n');
  expect(problems).toBe('');
  expect(draft?.paragraphs.map((paragraph) => paragraph.text)).toEqual([
    'At 14:00 it was calm and/or quiet [sic] […] [a].',
  ]);
  expect(draft?.citations.map(({ excerpt, paragraph, place }) => ({ excerpt, paragraph, place }))).toEqual(
    [],
  );
});

test('citations are found with their places and paragraphs', () => {
  const { draft } = read(
    'Calm. [2001-presidential/calm] *Then [2004-parliamentary/calm]*\n[2001-presidential/calm]\n\nLate. [2009-presidential/calm]\n',
  );
  expect(draft?.citations.map(({ excerpt, paragraph, place }) => ({ excerpt, paragraph, place }))).toEqual([
    { excerpt: '2001-presidential/calm', paragraph: 0, place: { line: 7, column: 7 } },
    { excerpt: '2004-parliamentary/calm', paragraph: 0, place: { line: 7, column: 38 } },
    { excerpt: '2001-presidential/calm', paragraph: 0, place: { line: 8, column: 1 } },
    { excerpt: '2009-presidential/calm', paragraph: 1, place: { line: 10, column: 7 } },
  ]);
});
