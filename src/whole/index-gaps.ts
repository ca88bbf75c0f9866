import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { z } from 'zod';
import { indexPath, readStart, signature, startFile } from '../features/search/index-files.ts';

/** What is read here of what the engine asks for first. */
const entrySchema = z.object({ languages: z.record(z.string(), z.object({ wasm: z.string() })) });

/** What the search index of a build lacks, each as a line. @param folder of the build */
export function indexGaps(folder: string): string[] {
  const path = (name: string) => join(folder, 'pagefind', name);
  const missing = (names: readonly string[]) =>
    names.filter((name) => !existsSync(path(name))).map((name) => `pagefind/${name} is missing`);
  if (!existsSync(path(startFile))) return missing([startFile]);
  const text = gunzipSync(readFileSync(path(startFile)))
    .toString()
    .slice(signature.length);
  const { entry, list, silences, packs } = readStart(text);
  const { languages } = entrySchema.parse(entry);
  return [
    ...(list.lengths.length > 0 ? [] : ['pagefind/ holds no record']),
    ...missing([
      ...Object.values(languages).map(({ wasm }) => `wasm.${wasm}.pagefind`),
      indexPath.silences(silences),
      ...list.parts.map(([, , name]) => indexPath.part(name)),
      ...[...packs.passages, ...packs.entries].map(indexPath.pack),
    ]),
  ];
}
