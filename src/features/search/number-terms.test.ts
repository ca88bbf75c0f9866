import { expect, test } from 'vitest';
import { isNumberTerm, numberTerm, numberTermsIn } from './number-terms.ts';

test.for([
  ['1/6 of them', ['1/6 ‿1‿of‿6‿n']],
  ['10–15 or 10-15 cases', ['10–15 ‿10‿to‿15‿n', '10-15 ‿10‿to‿15‿n']],
  ['10..15, as the data have it', ['10..15 ‿10‿to‿15‿n']],
  ['1.5–2 times', ['1.5–2 ‿1‿point‿5‿to‿2‿n', '1.5 ‿1‿point‿5‿n']],
  ['1,000–2,500 votes', ['1,000–2,500 ‿1000‿to‿2500‿n']],
  ['some 12.1 per cent, 19.7%.', ['12.1 ‿12‿point‿1‿n', '19.7 ‿19‿point‿7‿n']],
  ['paragraph 7.5.', ['7.5 ‿7‿point‿5‿n']],
  ['on 2007-08-18, 3.4.2011, COVID-19, 9,181,700, K2/3, and/or', []],
] as const)('%s', ([text, terms]) => {
  expect(numberTermsIn(text).map(({ printed, term }) => `${printed} ${term}`)).toEqual(terms);
});

test('a word of a query is a number with or without the marks around it', () => {
  expect(['1/6', '“2/7”,', '19.7%', '10—15', '16', '1/6x', 'a'].map(numberTerm)).toEqual([
    '‿1‿of‿6‿n',
    '‿2‿of‿7‿n',
    '‿19‿point‿7‿n',
    '‿10‿to‿15‿n',
    undefined,
    undefined,
    undefined,
  ]);
});

test('the term of a number is told from a spelling of several words', () => {
  expect(['‿1‿of‿6‿n', '‿ak‿zhol', 'n'].map(isNumberTerm)).toEqual([true, false, false]);
});
