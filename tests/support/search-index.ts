import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  indexPath,
  readStart,
  signature,
  startFile,
  type PackedEntry,
  type PackedPassage,
  type SearchStart,
} from '../../src/features/search/index-files.ts';
import { unpackWords } from '../../src/features/search/packed-words.ts';
import type { BuiltSite } from './built-site.ts';

/** The files of a build's search index, by their path in it. */
export function indexFiles({ folder }: BuiltSite): Map<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: join(folder, 'pagefind') }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, 'pagefind', path))]));
}

/** The file by which the browser begins. */
export function searchStart(site: BuiltSite): SearchStart {
  return readStart(contentOf(indexFiles(site), startFile));
}

/** Every word of the vocabulary, as it is printed. */
export function vocabularyWords(site: BuiltSite): string[] {
  const { words } = searchStart(site);
  return unpackWords(JSON.parse(textOf(indexFiles(site), indexPath.words(words))) as string);
}

/** Every passage, page and entry of the index, as it is packed. */
export function packedRecords(site: BuiltSite): (PackedPassage | PackedEntry)[] {
  const files = indexFiles(site);
  const { passages, entries } = searchStart(site).packs;
  return [...passages, ...entries].flatMap(
    (name) => JSON.parse(textOf(files, indexPath.pack(name))) as (PackedPassage | PackedEntry)[],
  );
}

function textOf(files: ReadonlyMap<string, Buffer>, path: string): string {
  return contentOf(files, path).toString();
}

function contentOf(files: ReadonlyMap<string, Buffer>, path: string): Buffer {
  const file = files.get(path);
  if (file === undefined) throw new Error(`The index has no ${path}`);
  return gunzipSync(file).subarray(signature.length);
}
