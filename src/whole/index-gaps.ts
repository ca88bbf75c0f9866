import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { plainFiles, startFile } from '../features/search/index-files.ts';

/** What is read here of the file that says what an index holds. */
const entrySchema = z.object({
  languages: z.record(z.string(), z.object({ hash: z.string(), wasm: z.string(), page_count: z.number() })),
});

/** What the search index of a build lacks, each as a line. @param folder of the build */
export function indexGaps(folder: string): string[] {
  const path = (name: string) => join(folder, 'pagefind', name);
  const missing = (names: readonly string[]) =>
    names.filter((name) => !existsSync(path(name))).map((name) => `pagefind/${name} is missing`);
  const first = missing([...plainFiles, startFile]);
  if (first.length > 0) return first;
  const { languages } = entrySchema.parse(JSON.parse(readFileSync(path('pagefind-entry.json'), 'utf8')));
  const parts = Object.values(languages);
  const records = parts.reduce((all, { page_count }) => all + page_count, 0);
  const fragments = existsSync(path('fragment')) ? readdirSync(path('fragment')).length : 0;
  return [
    ...missing(
      parts.flatMap(({ hash, wasm }) => [`pagefind.${hash}.pf_meta`, `wasm.${wasm}.pagefind`, 'index']),
    ),
    ...(records > 0 && fragments === records
      ? []
      : [`pagefind/fragment/ holds ${fragments} records, expected ${records}`]),
  ];
}
