import { expect, test } from 'vitest';
import { rights } from '../words.ts';
import type { Sentence } from '../sentence.ts';

const plain = (sentence: Sentence): string =>
  sentence.map((part) => (typeof part === 'string' ? part : part.words)).join('');

test('one holder of rights, several and none', () => {
  expect(rights.quotations(['OSCE/ODIHR'])).toMatch(
    /^Quotations are © OSCE\/ODIHR and its partners in the missions, who are acknowledged /,
  );
  expect(rights.quotations(['A', 'B'])).toMatch(
    /^Quotations are © A and B and their partners in the missions, /,
  );
  expect(rights.quotations([])).toMatch(/^Quotations are © the organisations that issued the reports, who /);
});

test('the terms name the holders as they ask to be named', () => {
  expect(plain(rights.termsOfQuotations(['A']))).toBe(
    'Quotations are © A and the organisations that issued the reports with it. They are quoted with acknowledgement of A as the source; to reuse them, acknowledge it too.',
  );
  expect(plain(rights.termsOfQuotations(['A', 'B']))).toContain(
    'of A and B as the source; to reuse them, acknowledge them',
  );
  expect(plain(rights.termsOfQuotations([]))).toContain('of these as the source');
});

test('our words are nobody’s position, whoever there is', () => {
  expect(rights.nobodys(['the OSCE', 'ODIHR'])).toBe('of the OSCE, of ODIHR or of any state');
  expect(rights.nobodys(['the OSCE'])).toBe('of the OSCE or of any state');
  expect(rights.nobodys([])).toBe('of any state');
});

test('the official language is that of all reports, or of those of some holders', () => {
  expect(rights.official([])).toBe('');
  expect(rights.official([{ language: 'en', holders: [] }])).toBe(
    'The English version of a report is the only official document.',
  );
  expect(rights.official([{ language: 'fr', holders: ['A', 'B'] }])).toBe(
    'The French version of a report of A and B is the only official document.',
  );
});
