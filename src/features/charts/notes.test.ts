import { expect, test } from 'vitest';
import type { Reason } from './comparability.ts';
import { notesOf } from './notes.ts';

const words = (pair: string): Reason => ({ rule: 'words', sentence: `${pair}: words.`, pair });
const broken = (pair: string, sentence: string): Reason => ({ rule: 'break', sentence, pair });

test('a reason that holds for one pair keeps its sentence', () => {
  expect(notesOf([words('2001–2004')])).toEqual(['2001–2004: words.']);
});

test('a reason that holds for several pairs is said once, with all of them', () => {
  expect(notesOf([words('2001–2004'), broken('2001–2004', 'A new law.'), words('2004–2009')])).toEqual([
    'A fraction in words is not joined to a number: 2001–2004, 2004–2009.',
    'A new law.',
  ]);
});

test('pairs that are more than two years are told apart by semicolons', () => {
  const missing = (pair: string): Reason => ({ rule: 'missing', sentence: '', pair });
  expect(notesOf([missing('2006 (2004–2009)'), missing('2012 and 2015 (2009–2019)')])).toEqual([
    'These were observed too, between the values, and are not in this collection: 2006 (2004–2009); 2012 and 2015 (2009–2019).',
  ]);
});

test('every break keeps its own reason, and one that is given twice is said once', () => {
  expect(
    notesOf([
      broken('2001–2004', 'A new law.'),
      broken('2004–2009', 'A new census.'),
      broken('2009–2010', 'A new law.'),
    ]),
  ).toEqual(['A new law.', 'A new census.']);
});
