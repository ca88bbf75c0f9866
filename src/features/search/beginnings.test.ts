import { expect, test } from 'vitest';
import { alikeIn } from './beginnings.ts';

test('words are alike that begin with the same letter', () => {
  const alike = alikeIn(['election', 'сайлау', 'early', 'voting']);
  expect(alike('elect')).toEqual(['election', 'early']);
  expect(alike('сайл')).toEqual(['сайлау']);
  expect(alike('x')).toEqual([]);
});
