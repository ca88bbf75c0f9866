import { expect, test } from 'vitest';
import { readCbor, readList, writeCbor, writeList, type Cbor } from './cbor.ts';

const hex = (bytes: Uint8Array) => Buffer.from(bytes).toString('hex');

/** Examples of RFC 8949, appendix A. */
const examples: readonly (readonly [Cbor, string])[] = [
  [0, '00'],
  [23, '17'],
  [24, '1818'],
  [1000, '1903e8'],
  [1000000, '1a000f4240'],
  [-1, '20'],
  [-1000, '3903e7'],
  [null, 'f6'],
  ['', '60'],
  ['ü', '62c3bc'],
  [[], '80'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
];

test.each(examples)('%j is written and read as the standard has it', (value, bytes) => {
  expect(hex(writeCbor(value))).toBe(bytes);
  expect(readCbor(Buffer.from(bytes, 'hex'))).toEqual({ value, end: bytes.length / 2 });
});

test('long texts and lists are read as they are written', () => {
  const value = ['x'.repeat(300), Array.from({ length: 70_000 }, (_, index) => index)];
  expect(readCbor(writeCbor(value)).value).toEqual(value);
});

test('a list is made of values that are written, and read without them', () => {
  const bytes = writeList([writeCbor('a'), writeCbor(500)]);
  expect(readCbor(bytes).value).toEqual(['a', 500]);
  expect(readList(bytes, 0)).toEqual({ length: 2, first: 1 });
});

test('what the engine does not write is refused, and so is what is cut', () => {
  for (const bytes of ['a0', 'fb', '1b0000000000000001', '19', '82', ''])
    expect(() => readCbor(Buffer.from(bytes, 'hex'))).toThrow(/^Unexpected byte .* expected a number/);
  expect(() => readList(writeCbor('a'), 0)).toThrow('Unexpected byte 97 at 0');
});
