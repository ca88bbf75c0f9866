import { expect, test } from 'vitest';
import { flatText } from './flat-text.ts';
import { parseMarkdown } from './syntax.ts';

const flat = (markdown: string) => flatText(parseMarkdown(markdown).children);

test('no text is no text', () => {
  expect(flatText([])).toEqual({ text: '', directives: [], footnotes: [] });
});

test('a line break is one space, whatever stands around it', () => {
  expect(flat('calm\nand  quiet').text).toBe('calm and  quiet');
  expect(flat('> calm  \n>  and quiet').text).toBe('calm and quiet');
});

test('a non-breaking space is not a space', () => {
  expect(flat('9\u00a0181\u00a0\nvoters').text).toBe('9\u00a0181\u00a0 voters');
});

test('every block begins a line', () => {
  expect(flat('> one\n>\n> two\n\n- three\n- four\n  - five\n\n> six').text).toBe(
    'one\ntwo\nthree\nfour\nfive\nsix',
  );
});

test('emphasis leaves its words', () => {
  expect(flat('*De facto* **calm** [sic]').text).toBe('De facto calm [sic]');
});

test('directives are spans of the text, those within others too', () => {
  const { text, directives } = flat('was :figure[*71* per cent]{turnout=71} of :figure[all]{n=1}');
  expect(text).toBe('was 71 per cent of all');
  expect(directives.map(({ start, end }) => text.slice(start, end))).toEqual(['71 per cent', 'all']);
});

test('footnote marks take no room', () => {
  const { text, footnotes } = flat('Calm.[^1] Quiet.[^2]\n\n[^1]: a\n\n[^2]: b');
  expect(text).toBe('Calm. Quiet.\na\nb');
  expect(footnotes.map(({ node, start, end }) => [node.identifier, start, end])).toEqual([
    ['1', 5, 5],
    ['2', 12, 12],
  ]);
});
