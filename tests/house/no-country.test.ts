import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { alpha3Of } from '../../src/model/iso-3166.ts';
import { linesWith } from './lines-with.ts';

const paths = globSync(['src/**/*.{ts,astro}']).filter((path) => !/\.(?:test|d)\.ts$/.test(path));
const english = new Intl.DisplayNames(['en'], { type: 'region' });

test('no code outside tests names a country, in comments neither: what a country is called stands in its folder', () => {
  const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  const names = codes
    .filter((code) => alpha3Of(code) !== undefined)
    .flatMap((code) => english.of(code) ?? []);
  expect(names).toContain('Norway');
  const found = paths.flatMap((path) =>
    linesWith(names, readFileSync(path, 'utf8')).map(({ line, name }) => `${path}:${line}: ${name}`),
  );
  expect(found).toEqual([]);
});

test('a name is found as a whole word, with its line', () => {
  expect(
    linesWith(['Norway', 'Oman'], "// Of Norway's roads\nconst roman = 'Omani';\nconst x = 'in Oman';"),
  ).toEqual([
    { line: 1, name: 'Norway' },
    { line: 3, name: 'Oman' },
  ]);
});
