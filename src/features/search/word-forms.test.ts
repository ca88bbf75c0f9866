import { expect, test } from 'vitest';
import { otherForms } from './word-forms.ts';

test.each([
  ['d’urnes', ['urnes']],
  ['l’Élection', ['election']],
  ['«L’élection', ['election']],
  ["qu'il", ['il']],
  ['dell’urna', ['urna']],
])('what is joined to a word by an apostrophe can be left out: %s', (token, forms) => {
  expect(otherForms(token)).toEqual(forms);
});

test.each([
  ['الاقتراع', 'اقتراع'],
  ['والاقتراع', 'اقتراع'],
  ['بالاقتراع', 'اقتراع'],
  ['للمواطنين', 'مواطنين'],
  ['البعثة،', 'بعثة'],
])('the article of Arabic can be left out, with what stands before it: %s', (token, form) => {
  expect(otherForms(token)).toContain(form);
});

test.each([
  ['البعثة', 'بعثه'],
  ['مستشفى', 'مستشفي'],
  ['بعـــثة', 'بعثة'],
  ['٥٩', '59'],
  ['۵۹', '59'],
])('what is typed in several ways in Arabic letters is found in each: %s', (token, form) => {
  expect(otherForms(token)).toContain(form);
});

test.each([
  'turnout',
  'voters’',
  'mission’s',
  'can’t',
  'O’Brien',
  'd’',
  'واحات',
  'الف',
  'مجلس',
  'выборов',
  '59',
])('a word that holds no other has no other form: %s', (token) => {
  expect(otherForms(token)).toEqual([]);
});
