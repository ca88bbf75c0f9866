import { expect, test } from 'vitest';
import { mostNesting, nestedTooDeeply } from './nesting.ts';

test.each([
  ['quotes', '> '.repeat(mostNesting + 1)],
  ['quotes without spaces', '>'.repeat(mostNesting + 1)],
  ['lists', '- '.repeat(mostNesting + 1)],
  ['numbered lists', '1. '.repeat(mostNesting + 1)],
  ['brackets', '['.repeat(mostNesting + 1)],
  ['indented lines', ' '.repeat(8 * mostNesting + 2) + 'a'],
])('%s are nested too deeply', (_what, line) => {
  expect(nestedTooDeeply(`a\n${line}a`)?.line).toBe(2);
  expect(nestedTooDeeply(line.slice(0, line.length / 2))).toBeUndefined();
});

test('a long line of short brackets and rules is not', () => {
  expect(nestedTooDeeply('(a) '.repeat(1000) + '-'.repeat(500))).toBeUndefined();
  expect(nestedTooDeeply(`${'-'.repeat(80)}\n${'* '.repeat(3)}\n${'+'.repeat(40)}`)).toBeUndefined();
});

test.each([
  ['blocks', ':::excerpt\n'.repeat(mostNesting + 1)],
  ['blocks with ends that are too short', '::::excerpt\n:::\n'.repeat(mostNesting + 1)],
])('%s that are not closed are nested too deeply', (_what, text) => {
  expect(nestedTooDeeply(text)?.line).toBe(text.trimEnd().split('\n').length - Number(text.includes('::::')));
});

test('blocks that are closed are not nested', () => {
  expect(nestedTooDeeply(':::excerpt\n> a\n:::\n'.repeat(1000))).toBeUndefined();
});
