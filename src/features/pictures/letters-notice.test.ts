import { expect, test } from 'vitest';
import { corpusOf, lastReport, quoting } from '../../../tests/support/corpus.ts';
import { placesWithoutFont } from './letters-notice.ts';

test('letters that no font has are named with their place', () => {
  const corpus = corpusOf({ [lastReport]: quoting('พรรค won, and ไทย lost. พ') });
  expect(placesWithoutFont(corpus)).toEqual([
    { path: lastReport, passage: 'passage', letters: ['พ', 'ร', 'ค', 'ไ', 'ท', 'ย'] },
  ]);
});

test('nothing is said where every letter has a font', () => {
  expect(placesWithoutFont(corpusOf({ [lastReport]: quoting('بيان, Мәжіліс, Ελλάδα — 5 ≠ 6.') }))).toEqual(
    [],
  );
});
