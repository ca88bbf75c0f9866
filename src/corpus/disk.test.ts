import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { compareStrings } from '../model/order.ts';
import { readContent, readCountry, readShared } from './disk.ts';
import { decode, mostBytes } from './source-file.ts';

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

test('what is shared and the files of each country are all of a collection', () => {
  for (const path of [
    'topics.yml',
    'notes/a.txt',
    'ruritania/country.yml',
    'syldavia/country.yml',
    'syldavia/a/b.md',
  ])
    write(path, path);
  const paths = (files: readonly { readonly path: string }[]) => files.map(({ path }) => path).sort();
  expect(paths(readShared(folder))).toEqual(['notes/a.txt', 'topics.yml']);
  expect(paths(readCountry(folder, 'syldavia'))).toEqual(['syldavia/a/b.md', 'syldavia/country.yml']);
  expect(
    paths([...readShared(folder), ...readCountry(folder, 'ruritania'), ...readCountry(folder, 'syldavia')]),
  ).toEqual(paths(readContent(folder)));
});

test('for a part, files of other countries are named and not read, their locks with them', () => {
  for (const country of ['ruritania', 'syldavia'])
    for (const name of ['country.yml', 'quotes.lock.json', 'words.lock.json'])
      write(`${country}/${name}`, 'x');
  write('words.lock.json', 'x');
  const read = readContent(folder, 'ruritania').filter(({ isElsewhere }) => isElsewhere !== true);
  expect(read.map(({ path }) => path).sort()).toEqual([
    'ruritania/country.yml',
    'ruritania/quotes.lock.json',
    'ruritania/words.lock.json',
    'words.lock.json',
  ]);
  const others = readContent(folder, 'ruritania').filter(({ isElsewhere }) => isElsewhere);
  expect(others.map(({ path, content }) => [path, content]).sort()).toEqual([
    ['syldavia/country.yml', ''],
    ['syldavia/quotes.lock.json', ''],
    ['syldavia/words.lock.json', ''],
  ]);
});

test('links are named and not followed, to files and to folders', () => {
  write('elsewhere/secret.md', 'a secret');
  mkdirSync(join(folder, 'content'));
  symlinkSync(join(folder, 'elsewhere/secret.md'), join(folder, 'content/a.md'));
  symlinkSync(join(folder, 'elsewhere'), join(folder, 'content/b'));
  symlinkSync('.', join(folder, 'content/round'));
  expect(readContent(join(folder, 'content'))).toEqual([
    { path: 'a.md', content: '', refused: 'link' },
    { path: 'b', content: '', refused: 'link' },
    { path: 'round', content: '', refused: 'link' },
  ]);
});

test.skipIf(process.platform === 'win32')('a pipe that never ends is named and not read', () => {
  execFileSync('mkfifo', [join(folder, 'endless.md')]);
  expect(readContent(folder)).toEqual([{ path: 'endless.md', content: '', refused: 'special' }]);
});

test('a lock may be larger than what an author writes, and no other file', () => {
  for (const name of ['quotes.lock.json', 'words.lock.json', 'notes.json'])
    write(`ruritania/${name}`, 'a'.repeat(mostBytes + 1));
  expect(readContent(folder).filter(({ refused }) => refused === 'large')).toEqual([
    { path: 'ruritania/notes.json', content: '', refused: 'large' },
  ]);
});

test('what is too large or lies too deep is named and not read', () => {
  write('large.md', 'a'.repeat(mostBytes + 1));
  write('a/b/c/d/e/f/g/deep.md', 'a');
  expect(readContent(folder)).toEqual(
    [
      { path: 'a/b/c/d/e/f/g/deep.md', content: '', refused: 'deep' },
      { path: 'large.md', content: '', refused: 'large' },
    ].sort((a, b) => compareStrings(a.path, b.path)),
  );
});
