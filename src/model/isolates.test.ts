import { expect, test } from 'vitest';
import { isolated, isolatedInLines, marked } from './isolates.ts';

test('a text from right to left is isolated in a line of the site, line by line, and no other is', () => {
  expect(isolated('بيان\nEU', 'ar')).toBe('\u2067بيان\u2069\n\u2067EU\u2069');
  expect(isolated('Déclaration', 'fr')).toBe('Déclaration');
});

test('one that is broken into lines is isolated in each', () => {
  const text = `EU, ${isolated('بيان بعثة المراقبة', 'ar')}, 3 May`;
  expect(isolatedInLines([text.slice(0, 9), text.slice(9, 14), text.slice(14)])).toEqual([
    'EU, \u2067بيان\u2069',
    '\u2067 بعثة\u2069',
    '\u2067 المراقبة\u2069, 3 May',
  ]);
});

test('a paragraph of its own begins and ends with a mark of its direction', () => {
  expect(marked('بيان.', 'ar')).toBe('\u200fبيان.\u200f');
  expect(marked('Déclaration.', 'fr')).toBe('Déclaration.');
});
