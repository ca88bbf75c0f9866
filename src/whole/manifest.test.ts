import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { settle, unlikeManifest, writeManifest } from './manifest.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'manifest-'));
  mkdirSync(join(folder, 'about'));
  writeFileSync(join(folder, 'index.html'), 'Home');
  writeFileSync(join(folder, 'about/index.html'), '');
  writeFileSync(join(folder, '.nojekyll'), '');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

test('a manifest lists every file but itself, one on a line, sorted', async () => {
  writeManifest(folder);
  await settle(folder);
  expect(readFileSync(join(folder, 'manifest.json'), 'utf8')).toMatchInlineSnapshot(`
    "[
    {"path":".nojekyll","bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"path":"about/index.html","bytes":0,"sha256":"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"},
    {"path":"index.html","bytes":4,"sha256":"3a78695388b38b5cceefaf6796b0137877514593543b91af2752d5a17e3d736c"}
    ]
    "
  `);
  expect(unlikeManifest(folder)).toEqual([]);
});

test('what was taken away, changed or added is named', () => {
  writeManifest(folder);
  rmSync(join(folder, '.nojekyll'));
  writeFileSync(join(folder, 'index.html'), 'Hone');
  writeFileSync(join(folder, 'about/more.html'), '');
  expect(unlikeManifest(folder)).toEqual([
    '.nojekyll is missing',
    'index.html is not as it was built',
    'about/more.html was not built',
  ]);
});

test('a folder without a sound manifest is like none', () => {
  expect(unlikeManifest(folder)).toEqual(['manifest.json is missing']);
  for (const broken of ['', '[{"path":"index.html"}]']) {
    writeFileSync(join(folder, 'manifest.json'), broken);
    expect(unlikeManifest(folder)).toEqual(['manifest.json is damaged']);
  }
});

test('a file that another manifest lists is listed as there, and named if it is not so any more', () => {
  const [, entry] = writeManifest(folder).filter(({ path }) => path.endsWith('.html'));
  if (entry === undefined) throw new Error('there is no page');
  writeFileSync(join(folder, entry.path), 'Hone');
  const listed = writeManifest(folder, new Map([[entry.path, entry]]));
  expect(listed.find(({ path }) => path === entry.path)).toEqual(entry);
  expect(unlikeManifest(folder)).toEqual(['index.html is not as it was built']);
});
