import { expect, test } from 'vitest';
import { decode, placeOfBadByte } from './source-file.ts';

const bytes = (...parts: readonly (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

test('bytes that are not UTF-8 are no text', () => {
  expect(decode(bytes('caf', 0xe9))).toBeUndefined();
  expect(decode(bytes(0xff, 0xfe, 'a', 0))).toBeUndefined();
  expect(decode(bytes('cut ', 0xe2, 0x82))).toBeUndefined();
});

test.each<[what: string, content: Uint8Array, line: number, column: number]>([
  ['at the start', bytes(0xff, 0xfe, 'a'), 1, 1],
  ['in the first line', bytes('caf', 0xe9, ' noir'), 1, 4],
  ['in a later line', bytes('one\ntwo\ncaf', 0xe9), 3, 4],
  ['at the start of a line', bytes('one\n', 0xe9), 2, 1],
  ['after letters of several bytes, which count once', bytes('Сейм «', 0xe9), 1, 7],
  ['after a line that ends as on Windows', bytes('one\r\ncaf', 0xe9), 2, 4],
  ['cut short at the end', bytes('one\neuro ', 0xe2, 0x82), 2, 6],
])('a bad byte %s is found', (_, content, line, column) => {
  expect(placeOfBadByte(content)).toEqual({ line, column });
});

test('a text is read as it is', () => {
  const text = 'Сейм – “a”\u00a0𝄞\n\n  b\t\n';
  expect(decode(bytes(text))).toBe(text);
  expect(decode(text)).toBe(text);
  expect(decode(bytes())).toBe('');
});

test('what Windows editors add is taken away: a byte order mark, and two characters at a line’s end', () => {
  expect(decode(bytes(0xef, 0xbb, 0xbf, 'one\r\ntwo\r\n'))).toBe('one\ntwo\n');
  expect(decode('\ufeffone\r\ntwo\rthree')).toBe('one\ntwo\nthree');
});

test('a byte order mark within a text stays', () => {
  expect(decode('one\ufefftwo')).toBe('one\ufefftwo');
});
