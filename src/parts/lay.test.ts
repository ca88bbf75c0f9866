import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { layFile } from './lay.ts';

let folder: string;
let part: string;
let site: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'lay-'));
  [part, site] = [join(folder, 'part'), join(folder, 'site')];
  mkdirSync(join(part, 'ruritania'), { recursive: true });
  writeFileSync(join(part, 'ruritania/index.html'), 'Ruritania');
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

const entry = { path: 'ruritania/index.html', bytes: 9, sha256: '' };

test('a file is laid as another name of the same file', () => {
  layFile(part, site, entry);
  expect(readFileSync(join(site, entry.path), 'utf8')).toBe('Ruritania');
  expect(statSync(join(site, entry.path)).ino).toBe(statSync(join(part, entry.path)).ino);
});

test.each(['EXDEV', 'EPERM', 'EMLINK'])('where the file system makes no link (%s) it is copied', (code) => {
  layFile(part, site, entry, () => {
    throw Object.assign(new Error(code), { code });
  });
  expect(readFileSync(join(site, entry.path), 'utf8')).toBe('Ruritania');
  expect(statSync(join(site, entry.path)).ino).not.toBe(statSync(join(part, entry.path)).ino);
});

test('any other error is not passed over', () => {
  expect(() => {
    layFile(part, site, entry, () => {
      throw Object.assign(new Error('no room'), { code: 'ENOSPC' });
    });
  }).toThrow('no room');
});

test.each(['Rurit', undefined])('a file that is not as it was built is refused: %s', (content) => {
  const file = join(part, entry.path);
  if (content === undefined) rmSync(file);
  else writeFileSync(file, content);
  expect(() => {
    layFile(part, site, entry);
  }).toThrow(
    `Unexpected file \`${file}\`, expected the one of 9 bytes that was built: delete \`${part}\` and build it again`,
  );
});
