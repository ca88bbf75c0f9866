import { expect, test } from 'vitest';
import { isLanguage } from './language.ts';

test.each(['en', 'ru', 'kk', 'kk-Latn', 'uk-Latn', 'pt-BR', 'kk-Cyrl-KZ'])('%s is a language', (tag) => {
  expect(isLanguage(tag)).toBe(true);
});

test.each([
  'english',
  'kazakh',
  'English',
  'EN',
  'xx',
  'kk_Latn',
  'kk-latn',
  'kk-Xxxx',
  'en-XB-1',
  'und',
  '',
])('%s is none', (tag) => {
  expect(isLanguage(tag)).toBe(false);
});
