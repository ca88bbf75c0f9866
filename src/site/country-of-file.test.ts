import { expect, test } from 'vitest';
import { countryOfFile } from './country-of-file.ts';

test.each([
  ['ruritania/index.html', 'ruritania'],
  ['data/ruritania/2009-presidential/figures.csv', 'ruritania'],
  ['embed/ruritania/indicators/index.html', 'ruritania'],
  ['topics/ruritania/index.html', 'topics'],
  ['data/figures.csv', 'figures.csv'],
])('%s is of %s', (path, country) => {
  expect(countryOfFile(path)).toBe(country);
});
