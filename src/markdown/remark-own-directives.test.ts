import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { keepOwnDirectives, type OwnDirectives } from './remark-own-directives.ts';
import { parseMarkdown } from './syntax.ts';
import { shown } from '../../tests/support/corpus.ts';

function read(source: string, own?: OwnDirectives) {
  const tree = parseMarkdown(source);
  const problems = keepOwnDirectives(tree, source, 'report.md', own);
  return { tree, text: toString(tree), problems: shown(problems, [{ path: 'report.md', content: source }]) };
}

test('a directive with attributes that is not ours was meant, and is a problem with the nearest', () => {
  expect(read('Turnout was :fgure[71 per cent]{turnout=71}.').problems).toMatchInlineSnapshot(`
    "content/report.md:1:13  directive-unknown  Unexpected directive \`:fgure\`, expected \`:figure\` or \`:commitment\`, did you mean \`figure\`?
    Turnout was :fgure[71 per cent]{turnout=71}.
                ^"
  `);
  expect(read('Turnout was :number[71 per cent]{turnout=71}.').problems).toMatchInlineSnapshot(`
    "content/report.md:1:13  directive-unknown  Unexpected directive \`:number\`, expected \`:figure\` or \`:commitment\`
    Turnout was :number[71 per cent]{turnout=71}.
                ^"
  `);
});

test('our own directive without words is a problem', () => {
  expect(read('Turnout was :figure{turnout=71}.').problems).toMatchInlineSnapshot(`
    "content/report.md:1:13  directive-unknown  Unexpected \`:figure\` without words, expected \`:figure[the words]{…}\`
    Turnout was :figure{turnout=71}.
                ^"
  `);
  expect(read('Turnout was :figure[]{turnout=71}.').problems).toMatchInlineSnapshot(`
    "content/report.md:1:13  directive-unknown  Unexpected \`:figure\` without words, expected \`:figure[the words]{…}\`
    Turnout was :figure[]{turnout=71}.
                ^"
  `);
});

test('a block that is not an excerpt is a problem', () => {
  expect(read(':::exerpt[Calm]{#calm}\n> Calm.\n:::').problems).toMatchInlineSnapshot(`
    "content/report.md:1:1  directive-unknown  Unexpected block \`:::exerpt\`, expected \`:::excerpt\`
    :::exerpt[Calm]{#calm}
    ^"
  `);
});

test('an attribute written twice is a problem, since only one would count', () => {
  expect(read('> :figure[71 per cent]{turnout=71 stage=initial stage=final}').problems)
    .toMatchInlineSnapshot(`
      "content/report.md:1:49  attribute-duplicate  Unexpected second \`stage\` of \`:figure\`, expected every attribute once
      [71 per cent]{turnout=71 stage=initial stage=final}
                                             ^"
    `);
  expect(read(':::excerpt[Calm]{#calm topics="a" topics="b"}\n> Calm.\n:::').problems).toMatchInlineSnapshot(`
    "content/report.md:1:35  attribute-duplicate  Unexpected second \`topics\` of \`:excerpt\`, expected every attribute once
    :::excerpt[Calm]{#calm topics="a" topics="b"}
                                      ^"
  `);
  expect(read(':::excerpt{#calm topics="a" topics="b"}\n> Calm.\n:::').problems).toMatchInlineSnapshot(`
    "content/report.md:1:29  attribute-duplicate  Unexpected second \`topics\` of \`:excerpt\`, expected every attribute once
    :::excerpt{#calm topics="a" topics="b"}
                                ^"
  `);
});

test('an attribute’s words in quotation marks are not attributes', () => {
  expect(read(':::excerpt[a=1 a=2]{#calm topics="topics=a topics=b"}\n> Calm.\n:::').problems).toBe('');
});

test.each([
  '14:00',
  '3:1',
  'Art. 5:a',
  '10:30:00',
  'a ratio 3:1[a] of all',
  'the words :figure and :commitment',
  'a smile :-) and an end:',
  'Art. 5:a{}',
])('“%s” stays as it is printed', (text) => {
  expect(read(text)).toMatchObject({ text, problems: '' });
});

test('a line with two colons stays as it is printed', () => {
  expect(read('::leaf[of a tree]{.green}').text).toBe('::leaf[of a tree]{.green}');
});

test('in a quotation the mark of the next line is not printed', () => {
  expect(read('> ratio 3:1[of\n> all]').text).toBe('ratio 3:1[of\nall]');
});

test('a footnote mark after 14:00 is a footnote mark', () => {
  const { tree } = read('Closed at 14:00[^5] sharp.\n\n[^5]: By law.');
  expect(tree.children[0]).toMatchObject({
    children: [
      { value: 'Closed at 14' },
      { value: ':00' },
      {
        type: 'footnoteReference',
        identifier: '5',
        label: '5',
        position: { start: { line: 1, column: 16 } },
      },
      { value: '' },
      { value: ' sharp.' },
    ],
  });
});

test('what follows such a mark in braces stays text', () => {
  expect(read('At 14:00[^5]{} sharp.\n\n[^5]: By law.').text).toBe('At 14:00{} sharp.By law.');
});

test('a mark without a footnote stays text, for the check that finds it', () => {
  expect(read('Closed at 14:00[^5] sharp.').text).toBe('Closed at 14:00[^5] sharp.');
});

test('our own directive in the brackets of another is kept', () => {
  const { tree } = read('ratio 3:1[of :figure[5]{count=5}]');
  expect(tree.children[0]).toMatchObject({
    children: [
      { value: 'ratio 3' },
      { value: ':1[' },
      { value: 'of ' },
      { type: 'textDirective', name: 'figure' },
      { value: ']' },
    ],
  });
});

test('our own directives stay directives', () => {
  const { tree, problems } = read(
    ':::excerpt[Calm]{#calm}\n> :figure[5]{count=5} :commitment[it]{copenhagen-7.5}\n:::',
  );
  expect(tree.children[0]).toMatchObject({
    type: 'containerDirective',
    name: 'excerpt',
    children: [
      { data: { directiveLabel: true } },
      {
        children: [
          { children: [{ name: 'figure', attributes: { count: '5' } }, {}, { name: 'commitment' }] },
        ],
      },
    ],
  });
  expect(problems).toBe('');
});

test('a file without directives of its own has none', () => {
  const none: OwnDirectives = { text: [], containers: [], leaves: [] };
  expect(read('At 14:00 :figure[5]{count=5} came.', none).problems).toMatchInlineSnapshot(`
    "content/report.md:1:10  directive-unknown  Unexpected directive \`:figure\`, expected text
    At 14:00 :figure[5]{count=5} came.
             ^"
  `);
  expect(read(':::excerpt[Calm]\nCalm.\n:::', none).problems).toMatchInlineSnapshot(`
    "content/report.md:1:1  directive-unknown  Unexpected block \`:::excerpt\`, expected paragraphs
    :::excerpt[Calm]
    ^"
  `);
  expect(read('At 14:00 it was calm.', none).problems).toBe('');
});
