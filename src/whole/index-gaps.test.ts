import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { indexGaps } from './index-gaps.ts';

let folder: string;

const entry = { version: '1.6.0', languages: { en: { hash: 'en_1', wasm: 'en', page_count: 2 } } };

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  for (const part of ['fragment', 'index']) mkdirSync(join(folder, 'pagefind', part), { recursive: true });
  const files = {
    'pagefind.js': '',
    'pagefind-entry.json': JSON.stringify(entry),
    'start.pf_words': '',
    'pagefind.en_1.pf_meta': '',
    'wasm.en.pagefind': '',
    'fragment/en_1.pf_fragment': '',
    'fragment/en_2.pf_fragment': '',
  };
  for (const [path, content] of Object.entries(files)) writeFileSync(join(folder, 'pagefind', path), content);
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a whole index has no gap', () => {
  expect(indexGaps(folder)).toEqual([]);
});

test('what is missing is named', () => {
  rmSync(join(folder, 'pagefind/wasm.en.pagefind'));
  rmSync(join(folder, 'pagefind/fragment/en_2.pf_fragment'));
  expect(indexGaps(folder)).toEqual([
    'pagefind/wasm.en.pagefind is missing',
    'pagefind/fragment/ holds 1 records, expected 2',
  ]);
});

test('without an index there is nothing to count', () => {
  rmSync(join(folder, 'pagefind'), { recursive: true });
  expect(indexGaps(folder)).toEqual([
    'pagefind/pagefind.js is missing',
    'pagefind/pagefind-entry.json is missing',
    'pagefind/start.pf_words is missing',
  ]);
});
