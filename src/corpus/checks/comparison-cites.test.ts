import { expect, test } from 'vitest';
import { problemsOf } from '../../../tests/support/corpus.ts';

const path = 'ruritania/topics/voting.md';
const comparison = (body: string): string =>
  `---\ntopic: voting\ncountry: ruritania\nquestion: Was it calm?\n---\n\n${body}\n`;

test('a paragraph without a citation is a problem at the paragraph', () => {
  expect(problemsOf({ [path]: comparison('Calm each time. [2001-presidential/calm]\n\nWe know it.') }))
    .toMatchInlineSnapshot(`
      "content/ruritania/topics/voting.md:9:1  comparison-uncited  Unexpected paragraph without a citation, expected \`[election/excerpt]\` after each claim
      We know it.
      ^"
    `);
});

test('a citation of an excerpt that does not exist is a problem at the citation, with the nearest', () => {
  expect(
    problemsOf({
      [path]: comparison(
        'It was calm [2001-presidential/clam] and then\nquiet. [2001-presidential/calm] [2009-presidential/silence-of-all]',
      ),
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:13  excerpt-unknown  Unexpected excerpt \`2001-presidential/clam\`, did you mean \`2001-presidential/calm\`?
    It was calm [2001-presidential/clam] and then
                ^
    content/ruritania/topics/voting.md:8:33  excerpt-unknown  Unexpected excerpt \`2009-presidential/silence-of-all\`, expected one of this country
    quiet. [2001-presidential/calm] [2009-presidential/silence-of-all]
                                    ^"
  `);
});

test('the second of two like citations is told apart from the first', () => {
  expect(problemsOf({ [path]: comparison('Yes [2001-presidential/clam] and all. [2001-presidential/clam]') }))
    .toMatchInlineSnapshot(`
      "content/ruritania/topics/voting.md:7:5  excerpt-unknown  Unexpected excerpt \`2001-presidential/clam\`, did you mean \`2001-presidential/calm\`?
      Yes [2001-presidential/clam] and all. [2001-presidential/clam]
          ^
      content/ruritania/topics/voting.md:7:39  excerpt-unknown  Unexpected excerpt \`2001-presidential/clam\`, did you mean \`2001-presidential/calm\`?
      Yes [2001-presidential/clam] and all. [2001-presidential/clam]
                                            ^"
    `);
});

test('an excerpt of another country cannot be cited', () => {
  expect(problemsOf({ [path]: comparison('Calm. [syldavia/calm]') })).toMatchInlineSnapshot(`
    "content/ruritania/topics/voting.md:7:7  excerpt-unknown  Unexpected excerpt \`syldavia/calm\`, expected one of this country
    Calm. [syldavia/calm]
          ^"
  `);
});

test('a topic that does not exist is a problem at the field', () => {
  expect(
    problemsOf({
      'ruritania/topics/votng.md':
        '---\ncountry: ruritania\ntopic: votng\nquestion: Was it calm?\n---\n\nCalm. [2001-presidential/calm]\n',
      'ruritania/topics/weather.md':
        '---\ncountry: ruritania\ntopic: weather\nquestion: Was it calm?\n---\n\nCalm. [2001-presidential/calm]\n',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/topics/votng.md:3:1  topic-unknown  Unexpected topic \`votng\`, did you mean \`voting\`?
    topic: votng
    ^
    content/ruritania/topics/weather.md:3:1  topic-unknown  Unexpected topic \`weather\`, expected a known one
    topic: weather
    ^"
  `);
});

test('of a report that cannot be read no excerpt is missed', () => {
  expect(
    problemsOf({
      [path]: comparison('Calm. [2009-presidential/calm]'),
      'ruritania/2009-presidential/statement.md': 'no front matter',
    }),
  ).toMatchInlineSnapshot(`
    "content/ruritania/2009-presidential/statement.md:1:1  front-matter-missing  Unexpected text, expected front matter between \`---\` lines
    no front matter
    ^"
  `);
});

test('paragraphs that cite what exists are no problem', () => {
  expect(
    problemsOf({
      [path]: comparison(
        'Calm each time. [2001-presidential/calm] [2004-parliamentary/calm]\n\nQuiet last. [2009-presidential/calm]',
      ),
    }),
  ).toBe('');
});
