import { expect, test } from 'vitest';
import { alpha2Named, alpha3Of, isUserAssigned } from './iso-3166.ts';

const names = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });
const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.split('');
const assigned = letters
  .flatMap((a) => letters.map((b) => a + b))
  .filter((code) => alpha3Of(code) !== undefined);

test('every code of two letters is a country that has a name, and has a code of three of its own', () => {
  expect(assigned).toHaveLength(249);
  expect(assigned.filter((code) => names.of(code) === undefined)).toEqual([]);
  expect(new Set(assigned.map(alpha3Of)).size).toBe(249);
  expect(assigned.filter((code) => !/^[A-Z]{3}$/.test(alpha3Of(code) ?? ''))).toEqual([]);
});

test('a country is found by either', () => {
  expect(alpha3Of('KZ')).toBe('KAZ');
  expect(alpha3Of('KK')).toBeUndefined();
  expect(alpha2Named('Kyrgyzstan')).toBe('KG');
  expect(alpha2Named('Ruritania')).toBeUndefined();
});

test('codes that ISO leaves to its users are those that it never assigns', () => {
  expect(['XK', 'XKX', 'AA', 'QM', 'QZZ', 'ZZ'].filter(isUserAssigned)).toHaveLength(6);
  expect(assigned.filter(isUserAssigned)).toEqual([]);
  expect(isUserAssigned('QLA')).toBe(false);
});
