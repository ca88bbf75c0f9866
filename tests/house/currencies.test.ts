import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { languages } from '../../src/markdown/quantity/languages/languages.ts';

const codes = new Set(Intl.supportedValuesOf('currency'));

/** The nouns of currencies in English, `naira`, but for those that are other words more often. */
const nouns = new Set(
  [...codes].flatMap((currency) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay: 'name' });
    const name = format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? '';
    const noun =
      name
        .replace(/\s*\(.*\)/, '')
        .split(' ')
        .at(-1)
        ?.toLowerCase() ?? '';
    const isAnother = languages.some(
      ({ notMoney }) => notMoney.includes(noun) || notMoney.includes(`${noun}s`),
    );
    return isAnother ? [] : [noun, noun.replace(/s$/, '')];
  }),
);

/** Texts of code that are a currency: its code, or its noun. Comments and examples within sentences are none. */
function moneyIn(code: string): string[] {
  return [...code.matchAll(/(?<quote>['"`])(?<text>[\p{L}]+)\k<quote>/gu)]
    .map(({ groups }) => groups?.text ?? '')
    .filter((text) => codes.has(text) || nouns.has(text.toLowerCase()));
}

test('a text of code that is a currency is found', () => {
  expect(moneyIn("const unit = 'KZT'; // not `EUR`s of prose\nconst words = ['naira', 'noun'];")).toEqual([
    'KZT',
    'EUR',
    'naira',
  ]);
});

test('no code names the money of a country: its words are those of CLDR and of `country.yml`', () => {
  const withoutComments = (code: string) => code.replaceAll(/\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm, '');
  const inSentences = /'[^'\n]*`[^'\n]*'|"[^"\n]*`[^"\n]*"/g;
  const found = globSync('src/**/*.{ts,astro}', { exclude: ['**/*.test.ts'] }).flatMap((path) =>
    moneyIn(withoutComments(readFileSync(path, 'utf8')).replaceAll(inSentences, '')).map(
      (text) => `${path}: ${text}`,
    ),
  );
  expect(found).toEqual([]);
});
