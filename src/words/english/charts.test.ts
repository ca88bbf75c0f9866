import { expect, test } from 'vitest';
import { unitName } from './measures.ts';
import {
  apartSeveral,
  details,
  detailsIn,
  greyTicks,
  lineNote,
  percent,
  shortYear,
  valuePair,
} from './charts.ts';

test('the note of a small chart names every rule once, and says whether there is a line at all', () => {
  expect(lineNote(true, ['words', 'words', 'break'])).toBe(
    'The line stops: words and numbers; a break in what is counted.',
  );
  expect(lineNote(false, ['silent'])).toBe('No line: an election between has no value.');
});

test('pairs of more than two years are told apart by semicolons', () => {
  expect(apartSeveral('words', ['2001–2004', '2004–2009'])).toBe(
    'A fraction in words is not joined to a number: 2001–2004, 2004–2009.',
  );
  expect(apartSeveral('silent', ['2004 (2001–2009)', '2012 (2011–2019)'])).toBe(
    'These lie between without a value: 2004 (2001–2009); 2012 (2011–2019).',
  );
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
