import { expect, test } from 'vitest';
import { directionOf } from './direction.ts';

test.each(['ar', 'fa', 'he', 'ur', 'ps', 'dv', 'uz-Arab', 'ckb'])(
  '%s runs from right to left',
  (language) => {
    expect(directionOf(language)).toBe('rtl');
  },
);

test.each(['en', 'fr', 'ru', 'kk', 'az', 'uz-Latn', 'ka', 'zh', 'ff'])('%s does not', (language) => {
  expect(directionOf(language)).toBeUndefined();
});
