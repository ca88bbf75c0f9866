import { existsSync, mkdtempSync, readdirSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { importsOf, resolved, sources } from '../../../tests/house/imports.ts';
import { drawingFiles, dropOldPictures, isKept, keepPicture, keptPicture, pictureName } from './cache.ts';

const emptyFolder = () => mkdtempSync(join(tmpdir(), 'pictures-'));
const bytes = (text: string) => new TextEncoder().encode(text);

test('a picture is kept under a name that its content alone decides', () => {
  const folder = emptyFolder();
  const name = pictureName('{"words":"Turnout"}', 'png');
  expect(isKept(name, folder)).toBe(false);
  expect(keptPicture(name, folder)).toBeUndefined();
  keepPicture(name, bytes('drawn'), folder);
  expect(isKept(name, folder)).toBe(true);
  expect(Buffer.from(keptPicture(name, folder) ?? []).toString()).toBe('drawn');
  expect(readdirSync(folder), 'nothing unfinished stays').toEqual([name]);
  expect(pictureName('{"words":"Turnout"}', 'png')).toBe(name);
  expect(pictureName('{"words":"turnout"}', 'png')).not.toBe(name);
});

test('the name changes with every module that draws', () => {
  const texts = sources();
  const seen = new Set<string>();
  const follow = (path: string): void => {
    if (seen.has(path)) return;
    seen.add(path);
    for (const { from, typeOnly } of importsOf(path, texts[path] ?? ''))
      if (!typeOnly && from.startsWith('.')) follow(resolved(path, from));
  };
  follow('features/previews/picture-worker.ts');
  expect(seen.size).toBeGreaterThan(50);
  const known = new Set(drawingFiles());
  expect([...seen].filter((path) => !known.has(`src/${path}`))).toEqual([]);
});

test('of a folder that has grown too large, what was used last stays', () => {
  const folder = emptyFolder();
  for (const [index, name] of ['a.png', 'b.png', 'c.png'].entries()) {
    keepPicture(name, bytes('0123456789'), folder);
    utimesSync(join(folder, name), 1000 + index, 1000 + index);
  }
  expect(isKept('a.png', folder)).toBe(true);
  dropOldPictures(20, folder);
  expect(readdirSync(folder).sort()).toEqual(['a.png', 'c.png']);
  dropOldPictures(20, folder);
  expect(readdirSync(folder)).toHaveLength(2);
});

test('a folder that is not there has nothing to drop', () => {
  const folder = join(emptyFolder(), 'none');
  dropOldPictures(0, folder);
  expect(existsSync(folder)).toBe(false);
});
