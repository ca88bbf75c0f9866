import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareStrings } from '../model/order.ts';
import { readContent } from './disk.ts';
import { decode } from './source-file.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'content-'));
});

afterEach(() => {
  rmSync(folder, { recursive: true });
});

function write(path: string, text: string): void {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
}

test('a folder that does not exist is an error', () => {
  expect(() => readContent(join(folder, 'nowhere'))).toThrow('ENOENT');
});

test('an empty folder is a path that ends with a slash, the folder itself is nothing', () => {
  expect(readContent(folder)).toEqual([]);
  mkdirSync(join(folder, 'ruritania/2012-presidential'), { recursive: true });
  expect(readContent(folder)).toEqual([{ path: 'ruritania/2012-presidential/', content: '' }]);
});

test('a folder that holds hidden files alone is empty', () => {
  write('ruritania/.DS_Store', 'x');
  write('.gitkeep', '');
  expect(readContent(folder)).toEqual([{ path: 'ruritania/', content: '' }]);
});

test('files are read as bytes, with their path from the folder', () => {
  write('topics.yml', '[]');
  write('ruritania/2009-presidential/statement.md', 'Сейм');
  const files = readContent(folder).sort((a, b) => compareStrings(a.path, b.path));
  expect(files.map(({ path }) => path)).toEqual(['ruritania/2009-presidential/statement.md', 'topics.yml']);
  expect(files.map(({ content }) => content instanceof Uint8Array)).toEqual([true, true]);
  expect(files.map(({ content }) => decode(content))).toEqual(['Сейм', '[]']);
});
