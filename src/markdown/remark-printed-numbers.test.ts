import { expect, test } from 'vitest';
import { flatText } from './flat-text.ts';
import { keepPrintedNumbers } from './remark-printed-numbers.ts';
import { parseMarkdown } from './syntax.ts';

function read(source: string): readonly string[] {
  const tree = parseMarkdown(source);
  keepPrintedNumbers(tree, source);
  return flatText(tree.children).text.split('\n');
}

test('numbers are not counted anew', () => {
  expect(read('12. Twelve.\n14. Fourteen.\n3) Three.')).toEqual([
    '12. Twelve.',
    '14. Fourteen.',
    '3) Three.',
  ]);
});

test('a number alone stays', () => {
  expect(read('12.')).toEqual(['12.']);
  expect(read('12.\n13. Thirteen.')).toEqual(['12.', '13. Thirteen.']);
});

test('a number before a number stays on its line', () => {
  expect(read('12. 13. Both.')).toEqual(['12. 13. Both.']);
});

test('further paragraphs and lists of an item stay', () => {
  expect(read('12. Twelve.\n\n    More.\n    - a point')).toEqual(['12. Twelve.', 'More.', 'a point']);
  expect(read('12. - a point')).toEqual(['12.', 'a point']);
});

test('numbers in quotations, footnotes and points stay', () => {
  expect(read('> 12. Twelve.')).toEqual(['12. Twelve.']);
  expect(read('[^1]: 12. Twelve.')).toEqual(['12. Twelve.']);
  expect(read('- 12. Twelve.')).toEqual(['12. Twelve.']);
});

test('a number within a paragraph was never a list', () => {
  expect(read('Under Art.\n12. of the law')).toEqual(['Under Art. 12. of the law']);
});

test('points stay a list', () => {
  const tree = parseMarkdown('- one\n- two');
  keepPrintedNumbers(tree, '- one\n- two');
  expect(tree.children).toMatchObject([{ type: 'list', ordered: false }]);
});
