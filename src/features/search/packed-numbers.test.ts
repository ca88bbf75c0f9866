import { expect, test } from 'vitest';
import { fromRecencies, packNumbers, recencies, unpackNumbers } from './packed-numbers.ts';

test('small numbers take a byte, and all come back', () => {
  const numbers = [0, 127, 128, 300, 16_384, 5_000_000];
  const bytes = packNumbers(numbers);
  expect(bytes.slice(0, 4)).toEqual([0, 127, 128, 1]);
  expect(unpackNumbers(Uint8Array.of(9, ...bytes, 7), 1, numbers.length)).toEqual({
    numbers,
    end: bytes.length + 1,
  });
});

test('a number is written as how long ago it was met', () => {
  const numbers = [0, 0, 1, 1, 0, 2, 1, 1];
  expect(recencies(numbers)).toEqual([0, 1, 0, 1, 2, 0, 3, 1]);
  expect(fromRecencies(recencies(numbers))).toEqual(numbers);
});
