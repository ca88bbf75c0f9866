import { expect, test } from 'vitest';
import { grades as all } from '../../model/grade.ts';
import { grades } from '../words.ts';

test('every grade has a sign and a name of its own, and the key names all in their order', () => {
  expect(new Set(all.map((grade) => grades.signs[grade])).size).toBe(all.length);
  expect(new Set(all.map((grade) => grades.names[grade])).size).toBe(all.length);
  expect(grades.key).toBe(all.map((grade) => grades.signed(grade)).join(', '));
});

test('what differs follows the grade, and nothing follows where nothing differs', () => {
  expect(grades.pairBecause('2005', ['other-measure'], '2007', 'A.')).toBe(
    '2005 ≠ 2007 not the same measure: A.',
  );
  expect(grades.pairBecause('2007', ['same-measure'], '2011', '')).toBe('2007 = 2011 the same measure.');
  expect(grades.named(['with-care'], 'A.')).toBe('compare with care:');
});

test('where the grades of several values differ, each is said', () => {
  expect(grades.between('2019', ['same-measure', 'other-measure'], '2021')).toBe(
    '=/≠ in part the same measure, in part not the same measure (2019–2021)',
  );
});
