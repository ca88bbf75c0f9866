import { expect, test } from 'vitest';
import { readTag, tag } from './tag.ts';

test('an id names its place on the site, and not where the site is served', () => {
  expect(tag('/ruritania/topics/voting/#2009-presidential')).toBe(
    'tag:elections-observed.example,2026:/ruritania/topics/voting/#2009-presidential',
  );
});

test('an office may name ids by a domain of its own, with a year or a day', () => {
  expect([readTag('observers.example,2026'), readTag('observers.example,2026-12-01')]).toEqual([
    'observers.example,2026',
    'observers.example,2026-12-01',
  ]);
  expect([readTag(), readTag('')]).toEqual([
    'elections-observed.example,2026',
    'elections-observed.example,2026',
  ]);
});

test.each(['observers.example', 'https://observers.example,2026', 'observers,2026', 'observers.example,26'])(
  '%s is no name of ids',
  (setting) => {
    expect(() => readTag(setting)).toThrow(`Unexpected \`${setting}\` in SITE_TAG, expected a domain and`);
  },
);
