import { expect, test } from 'vitest';
import { releases } from '../words.ts';

const changes = (added: number, changed: number, removed: number) => ({
  added: Array.from({ length: added }, String),
  changed: Array.from({ length: changed }, (_, id) => ({ id: String(id), fields: [] })),
  removed: Array.from({ length: removed }, String),
});

test('what changed is counted, and what did not is said', () => {
  expect(releases.since('2026.1', changes(14, 2, 1), changes(0, 1, 0))).toBe(
    'Since 2026.1: 14 passages added, 2 changed and 1 removed; 1 figure changed',
  );
  expect(releases.since('2026.1', changes(0, 0, 0), changes(0, 0, 0))).toBe(
    'Since 2026.1: no passages changed; no figures changed',
  );
});
