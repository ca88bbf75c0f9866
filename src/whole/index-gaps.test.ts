import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { eachFacet } from '../features/search/browser/state.ts';
import { signature, writeStart, type SearchStart } from '../features/search/index-files.ts';
import { indexGaps } from './index-gaps.ts';

let folder: string;

const start: SearchStart = {
  vocabulary: { phrases: [], plain: {}, numbers: [], years: [] },
  passages: {
    ...eachFacet(() => ({ values: [[]], places: [0, 0] })),
    date: { values: [['2009-06-07']], places: [0, 0] },
  },
  words: '0e',
  entries: 1,
  packs: { sizes: { passages: 2, entries: 1 }, passages: ['0a'], entries: ['0b'] },
  silences: '0c',
  list: { version: '1.6.0', lengths: [5, 6, 7], parts: [['a', 'z', '0d']], others: [] },
};

function startFile(content: SearchStart): Buffer {
  return gzipSync(Buffer.concat([Buffer.from(signature), writeStart(content)]));
}

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'index-'));
  for (const part of ['fragment', 'index', 'silences', 'words'])
    mkdirSync(join(folder, 'pagefind', part), { recursive: true });
  const files = {
    'start.pf_words': startFile(start),
    'wasm.en.pagefind': '',
    'fragment/0a.pf_fragment': '',
    'fragment/0b.pf_fragment': '',
    'silences/0c.pf_words': '',
    'index/0d.pf_index': '',
    'words/0e.pf_words': '',
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
  const files = [
    'wasm.en.pagefind',
    'fragment/0b.pf_fragment',
    'index/0d.pf_index',
    'silences/0c.pf_words',
    'words/0e.pf_words',
  ];
  for (const file of files) rmSync(join(folder, 'pagefind', file));
  expect(indexGaps(folder).sort()).toEqual(files.map((file) => `pagefind/${file} is missing`).sort());
});

test('an index without a record is none', () => {
  const none = { values: [], places: [] };
  const passages = { ...eachFacet(() => none), date: none };
  const empty = { ...start, passages, entries: 0, list: { ...start.list, lengths: [] } };
  writeFileSync(join(folder, 'pagefind/start.pf_words'), startFile(empty));
  expect(indexGaps(folder)).toEqual(['pagefind/ holds no record']);
});

test('without an index there is nothing to count', () => {
  rmSync(join(folder, 'pagefind'), { recursive: true });
  expect(indexGaps(folder)).toEqual(['pagefind/start.pf_words is missing']);
});
