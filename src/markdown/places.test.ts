import { expect, test } from 'vitest';
import { placesOf } from './places.ts';
import { parseMarkdown } from './syntax.ts';

const source = 'here\n\n> before\n> is here and here\n> here too\n\nhere';
const [first, quotation] = parseMarkdown(source).children;

test('words that are not there have no place', () => {
  expect(quotation && placesOf('nowhere', quotation, source)).toEqual([]);
  expect(placesOf('here', { type: 'text', value: 'here' }, source)).toEqual([]);
});

test('words have all their places in the node and none outside it', () => {
  expect(quotation && placesOf('here', quotation, source)).toEqual([
    { line: 4, column: 6 },
    { line: 4, column: 15 },
    { line: 5, column: 3 },
  ]);
  expect(first && placesOf('here', first, source)).toEqual([{ line: 1, column: 1 }]);
});
