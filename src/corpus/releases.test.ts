import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { readLatestRelease } from './releases.ts';

test('a field that the JSON of a release leaves out is without a value; a column that its schema lacks is not there', () => {
  const folder = mkdtempSync(join(tmpdir(), 'releases-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true });
  });
  const nothing = { added: [], changed: [], removed: [] };
  const files = {
    'changelog.json': {
      ...{ release: '2026.1', date: '2026-11-30', previous: null, schema: 2 },
      ...{ passages: nothing, figures: nothing },
    },
    'schema/excerpts.json': { items: { properties: { id: {}, note: {} } } },
    'excerpts.json': [{ id: 'calm' }, { id: 'tense', note: 'Two observers.' }],
  };
  mkdirSync(join(folder, 'v/2026.1/schema'), { recursive: true });
  for (const [path, content] of Object.entries(files))
    writeFileSync(join(folder, 'v/2026.1', path), JSON.stringify(content));
  expect(readLatestRelease(folder)?.tables.get('excerpts')).toEqual([
    { id: 'calm', note: null },
    { id: 'tense', note: 'Two observers.' },
  ]);
});
