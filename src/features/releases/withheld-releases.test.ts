import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { corpusOf, lastReport, quoting } from '../../../tests/support/corpus.ts';
import type { Release } from '../../model/release.ts';
import { leaveItsPage, shownReleases } from './withheld-releases.ts';

const folder = mkdtempSync(join(tmpdir(), 'withheld-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const passage = 'ruritania/2009-presidential/passage';
const nothing = { added: [], changed: [], removed: [] };

function release(name: string, rows: readonly { readonly id: string; readonly quote: string }[]): Release {
  mkdirSync(join(folder, 'v', name, 'embed'), { recursive: true });
  writeFileSync(join(folder, 'v', name, 'excerpts.json'), JSON.stringify(rows));
  writeFileSync(join(folder, 'v', name, 'index.html'), '');
  return {
    ...{ release: name, date: '2026-12-01', previous: null, schema: 1 },
    ...{ passages: nothing, figures: nothing, files: ['excerpts.json'], frames: new Map() },
  };
}

const holds = release('2026.1', [{ id: passage, quote: 'Voting was calm.' }]);
const withheldThen = release('2026.2', [{ id: passage, quote: '' }]);
const ofOthers = release('2026.3', [{ id: 'ruritania/2001-presidential/calm', quote: 'It was calm.' }]);

function withheldOf(files: Readonly<Record<string, string>>): string[] {
  const corpus = corpusOf({ [lastReport]: quoting('Voting was calm.'), ...files });
  return shownReleases([holds, withheldThen, ofOthers], folder, corpus)
    .filter(({ isWithheld }) => isWithheld)
    .map(({ release: name }) => name);
}

test('a release is withheld as long as it holds words that are', () => {
  expect(withheldOf({})).toEqual([]);
  const entry = `- { what: ${passage}, since: 2026-12-01, why: It was asked for. }\n`;
  expect(withheldOf({ 'withheld.yml': entry })).toEqual(['2026.1']);
});

test('of a withheld release the page alone is published', () => {
  leaveItsPage(join(folder, 'v/2026.1'));
  expect(readdirSync(join(folder, 'v/2026.1'))).toEqual(['index.html']);
  expect(existsSync(join(folder, 'v/2026.2/excerpts.json'))).toBe(true);
});
