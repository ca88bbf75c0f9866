import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { indexPath, machineFile, readStart, signature, startFile } from '../features/search/index-files.ts';

/** What the search index of a build lacks, each as a line. @param folder of the build */
export function indexGaps(folder: string): string[] {
  const path = (name: string) => join(folder, 'pagefind', name);
  const missing = (names: readonly string[]) =>
    names.filter((name) => !existsSync(path(name))).map((name) => `pagefind/${name} is missing`);
  if (!existsSync(path(startFile))) return missing([startFile]);
  const start = gunzipSync(readFileSync(path(startFile))).subarray(signature.length);
  const { list, silences, words, packs } = readStart(start);
  return [
    ...(list.lengths.length > 0 ? [] : ['pagefind/ holds no record']),
    ...missing([
      machineFile,
      indexPath.silences(silences),
      indexPath.words(words),
      ...list.parts.map(([, , name]) => indexPath.part(name)),
      ...[...packs.passages, ...packs.entries].map(indexPath.pack),
    ]),
  ];
}
