import { expect, test } from 'vitest';
import { lineHtml } from './foreign-html.ts';
import { placesOf, runsOf } from './foreign.ts';

const text = 'UE, “Déclaration”, 3 May 2020, section “Vote”.';

test('words of another language are found in the order of the text, and what is not there is left out', () => {
  expect(placesOf(text, ['Vote', 'Déclaration', 'Observateurs', ''])).toEqual([
    [5, 16],
    [40, 44],
  ]);
});

test('no two places overlap', () => {
  expect(placesOf('Le vote', ['Le vote', 'vote'])).toEqual([[0, 7]]);
});

test('a text falls into its own words and foreign ones, and is whole', () => {
  const runs = runsOf(text, placesOf(text, ['Vote', 'Déclaration']));
  expect(runs.filter(({ isForeign }) => isForeign).map((run) => run.text)).toEqual(['Déclaration', 'Vote']);
  expect(runs.map((run) => run.text).join('')).toBe(text);
  expect(runsOf(text, [])).toEqual([{ text, isForeign: false }]);
});

test('as HTML they say their language, and their direction where it is another', () => {
  const html = (language: string) => lineHtml('A & <b> “X”.', placesOf('A & <b> “X”.', ['X']), language);
  expect(html('fr')).toBe('A &#x26; &#x3C;b> “<span lang="fr">X</span>”.');
  expect(html('ar')).toContain('<span lang="ar" dir="rtl">X</span>');
});
