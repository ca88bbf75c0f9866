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
import type { BuiltSite } from './built-site.ts';

/** The files of a build's search index, by their path in it. */
export function indexFiles({ folder }: BuiltSite): Map<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: join(folder, 'pagefind') }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, 'pagefind', path))]));
}

/** The file by which the browser begins. */
export function searchStart(site: BuiltSite): SearchStart {
  return readStart(textOf(indexFiles(site), startFile));
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
  const file = files.get(path);
  if (file === undefined) throw new Error(`The index has no ${path}`);
  return gunzipSync(file).toString().slice(signature.length);
}
