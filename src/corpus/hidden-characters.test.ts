import { expect, test } from 'vitest';
import { hiddenCharacter } from './hidden-characters.ts';

test.each([
  ['a control character', 'a\u0007b', 'U+0007'],
  ['a C1 control', 'a\u0085b', 'U+0085'],
  ['an override of direction', 'a\u202Eb', 'U+202E'],
  ['an isolate of direction', 'a\u2066b', 'U+2066'],
  ['a space without width', 'a\u200Bb', 'U+200B'],
  ['a separator of lines', 'a\u2028b', 'U+2028'],
  ['a mark of byte order within a text', 'a\uFEFFb', 'U+FEFF'],
  ['what stands for a lost character', 'a\uFFFDb', 'U+FFFD'],
  ['what is no character', 'a\uFFFEb', 'U+FFFE'],
  ['private use', 'a\uE000b', 'U+E000'],
  ['a tag', 'a\u{E0041}b', 'U+E0041'],
  ['a letter without a picture', 'a\u3164b', 'U+3164'],
  ['a number in Markdown', 'a&#8238;b', 'U+202E'],
  ['a hexadecimal number in Markdown', 'a&#X202E;b', 'U+202E'],
  ['a name in Markdown', 'a&ZeroWidthSpace;b', 'U+200B'],
  ['a number that no character has', 'a&#x110000;b', 'U+FFFD'],
  ['an escape of YAML', 'a\\u202eb', 'U+202E'],
  ['a long escape of YAML', 'a\\U000E0041b', 'U+E0041'],
  ['a short escape of YAML', 'a\\0b', 'U+0000'],
])('%s is found', (_what, text, name) => {
  expect(hiddenCharacter(text, true)).toEqual({ place: { line: 1, column: 2 }, name });
});

test.each([
  'Қазақстан, Ñandú, Ελλάδα, مصر, ישראל, 日本, हिन्दी, 😀',
  'tab\tand\nline',
  'soft\u00ADhyphen, no\u00A0break, nar\u202Frow',
  'می\u200Cخواهم \u200Fא',
  '&amp; &nbsp; &#233; \\u00e9 AT&T; &unknown;',
])('what is seen or needed passes: %s', (text) => {
  expect(hiddenCharacter(text, true)).toBeUndefined();
});

test('in Markdown an escape of YAML is one in the front matter alone', () => {
  expect(hiddenCharacter('---\ntitle: "a\\u202e"\n---\n', false)?.place).toEqual({ line: 2, column: 10 });
  expect(hiddenCharacter('---\ntitle: a\n---\n\n> a\\u202e\n', false)).toBeUndefined();
});
