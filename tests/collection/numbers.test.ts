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

test('all words of a reason have a number', () => {
  const used = new Set(numbers.map(({ words }) => words));
  expect(drafts.unclaimed.flatMap(({ words }) => words).filter((words) => !used.has(words))).toEqual([]);
});

test.each([
  ['2019-presidential/mission-visit', 'mission-opened', '2019-04-16'],
  ['2019-presidential/lists-cross-checked', 'voter-list-submissions-per-year', '2'],
  ['2021-parliamentary/regions-visited', 'regions-visited', '13/17'],
  ['2011-presidential/term-limit', 'presidential-terms-maximum', '2'],
])('a number of %s is a figure of %s', (passage, indicator, value) => {
  const [election = '', id] = passage.split('/');
  const own = drafts.reports
    .filter(({ path }) => path.startsWith(`kazakhstan/${election}/`))
    .flatMap(({ excerpts }) => excerpts.filter((excerpt) => excerpt.id === id))
    .flatMap(({ figures }) => figures.filter((figure) => figure.indicator === indicator));
  expect(own.map((figure) => figure.value)).toEqual([value]);
});
