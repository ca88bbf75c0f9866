import { expect, test } from 'vitest';
import { unitName } from './measures.ts';
import { details, detailsIn, gradeNote, greyTicks, percent, shortYear, valuePair } from './charts.ts';

test('the note of a small chart has the pairs of a grade, and names every rule once', () => {
  expect(gradeNote('≈ compare with care', ['2001–2004', '2004–2009'], ['words', 'words', 'break'])).toBe(
    '≈ compare with care, 2001–2004, 2004–2009: words and numbers; a break in the series.',
  );
  expect(gradeNote('= the same measure', ['2001–2004'], [])).toBe('= the same measure, 2001–2004.');
});

test('one year is one election', () => {
  expect(greyTicks(['2006'])).toContain('the election of 2006,');
  expect(greyTicks(['2006', '2008'])).toContain('the elections of 2006 and 2008,');
});

test('a value has its detail behind its year', () => {
  expect(valuePair({ year: '2001', detail: '' }, { year: '2004', detail: 'on election day' })).toBe(
    '2001 and 2004 (on election day)',
  );
});

test('details are joined, and come apart again', () => {
  expect(details(['', 'all commissions', 'Auyl'])).toBe('all commissions, Auyl');
  expect(detailsIn('all commissions, Auyl')).toEqual(['all commissions', 'Auyl']);
});

test('a short year keeps its last two digits', () => {
  expect(shortYear('2007')).toBe('’07');
});

test('the unit of an axis to a hundred is the one that values have', () => {
  expect(percent).toBe(unitName('percent'));
});
