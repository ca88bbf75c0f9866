import { expect, test } from 'vitest';
import { addressSchema, isOn } from './address.ts';

const isAddress = (text: string) => addressSchema('https://watch.example/').safeParse(text).success;

test.each([
  'https://watch.example/',
  'https://watch.example',
  'http://www.watch.example/reports/1.pdf?lang=en#page=3',
  'https://xn--80ak6aa92e.example/a',
  'https://www.watch.example/odihr/elections/kazakhstan',
])('%s is an address', (text) => {
  expect(isAddress(text)).toBe(true);
});

test.each([
  'https://www.osce.org@evil.example/',
  'https://www.osce.org:pass@evil.example/',
  'https://www.osce.org:8443/',
  // The second letter is Cyrillic.
  'https://www.оsce.org/',
  'https://www.osce。org/',
  'https://WWW.osce.org/',
  'https:\\\\www.osce.org\\',
  'https:www.osce.org/',
  'https://2130706433/',
  'https://127.0.0.1/',
  'https://[::1]/',
  'https://localhost/',
  'https://osce.org./',
  'https://www.osce.org/a/../b',
  'https://www.osce.org/a b',
  'javascript:alert(1)',
  'ftp://www.osce.org/',
  '//www.osce.org/',
  'www.osce.org',
  '',
])('%s is none', (text) => {
  expect(isAddress(text)).toBe(false);
});

test('a host below another is on it, and one that looks like it is not', () => {
  expect(isOn('https://www.osce.org/a', 'osce.org')).toBe(true);
  expect(isOn('https://osce.org/', 'osce.org')).toBe(true);
  expect(isOn('https://osce.org.evil.example/', 'osce.org')).toBe(false);
  expect(isOn('https://myosce.org/', 'osce.org')).toBe(false);
});
