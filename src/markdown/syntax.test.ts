import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMarkdown } from './syntax.ts';

/** The types of a text's nodes, each below its parent: `root(paragraph(text))`. */
function shape(markdown: string): string {
  const told = (node: Nodes): string =>
    'children' in node && node.children.length > 0
      ? `${node.type}(${node.children.map(told).join(' ')})`
      : node.type;
  return told(parseMarkdown(markdown));
}

test.each([
  ['four leading spaces', '    indented'],
  ['a row of hyphens', '---'],
  ['a row of asterisks', '***'],
  ['a line underlined with hyphens', 'A heading?\n---'],
  ['a line underlined with equal signs', 'A heading?\n==='],
  ['back-ticks', 'so-called `reform`'],
  ['a row of back-ticks', '```\nno code\n```'],
  ['a row of tildes', '~~~\nno code\n~~~'],
  ['what looks like a definition', '[14]: the law'],
  ['brackets', '[a]n office [sic] [...] [x][y]'],
  ['an entity', 'R&amp;D &#38; &copy;'],
  ['an address', 'https://watch.example/a_b_c'],
  ['a table', '| a | b |\n| - | - |'],
  ['tildes', '~~struck~~'],
  ['a back-slash at a line’s end', 'C:\\\nand on'],
])('%s is text', (_, markdown) => {
  expect(shape(markdown)).toBe('root(paragraph(text))');
});

test('an address in angle brackets is text; a word in them is HTML, which a check finds', () => {
  expect(shape('<https://watch.example>')).toBe('root(paragraph(text))');
  expect(shape('<PEC>')).toBe('root(html)');
  expect(shape('the <PEC>')).toBe('root(paragraph(text html))');
});

test('a text that is no front matter is not taken for it', () => {
  expect(shape('\n---\na: 1\n---')).toBe('root(paragraph(text))');
});

test('front matter, headings, quotations, emphasis, footnotes and directives are syntax', () => {
  expect(shape('---\na: 1\n---\n\n## Voting')).toBe('root(yaml heading(text))');
  expect(shape('> *De facto* **calm**')).toBe(
    'root(blockquote(paragraph(emphasis(text) text strong(text))))',
  );
  expect(shape('Calm.[^1]\n\n[^1]: See.')).toBe(
    'root(paragraph(text footnoteReference) footnoteDefinition(paragraph(text)))',
  );
  expect(shape(':::excerpt[Calm]{#calm}\n> :figure[5]{a=5}\n:::')).toBe(
    'root(containerDirective(paragraph(text) blockquote(paragraph(textDirective(text)))))',
  );
});

test('escapes print what they escape', () => {
  const [paragraph] = parseMarkdown('\\<PEC> \\*5\\* \\[1] \\:figure').children;
  expect(paragraph).toMatchObject({ children: [{ type: 'text', value: '<PEC> *5* [1] :figure' }] });
});
