import { expect, test } from 'vitest';
import { parse } from '../../src/corpus/parse.ts';
import { unclaimedNumbers } from '../../src/corpus/unclaimed-numbers.ts';
import { completeness, files } from './collection.ts';

const { drafts } = parse(files);
const numbers = unclaimedNumbers(drafts);

test('every number of the reports that were gone through is a figure or has its reason', () => {
  const gone = new Set(Object.keys(completeness.passages).map((report) => `${report}.md`));
  expect(numbers.some(({ path }) => gone.has(path))).toBe(true);
  expect(numbers.filter(({ path, reason }) => reason === undefined && gone.has(path))).toEqual([]);
});

test('every reason has a number', () => {
  const used = new Set(numbers.map(({ reason }) => reason));
  expect(drafts.unclaimed.filter(({ reason }) => !used.has(reason))).toEqual([]);
});
