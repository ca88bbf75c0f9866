import { expect, test } from 'vitest';
import { corpusOf, lastReport, quoting } from '../../../tests/support/corpus.ts';
import { placesWithoutFont } from './letters-notice.ts';

test('letters that no font has are named with their place, and what is to be done', () => {
  const corpus = corpusOf({ [lastReport]: quoting('พรรค won, and ไทย lost. พ') });
  expect(placesWithoutFont(corpus)).toMatchInlineSnapshot(`
    [
      "No font of the site has “พ”, “ร”, “ค”, “ไ”, “ท”, “ย” (content/ruritania/2009-presidential/statement.md, passage passage): pages show it in a font of the reader’s, and pictures leave it out. A script is added in src/site/fonts/scripts.ts, then by \`npm run fonts\`.",
    ]
  `);
});

test('nothing is said where every letter has a font', () => {
  expect(placesWithoutFont(corpusOf({ [lastReport]: quoting('بيان, Мәжіліс, Ελλάδα — 5 ≠ 6.') }))).toEqual(
    [],
  );
});
