import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { SourceFile } from './source-file.ts';

/** Reads every file below a folder, except hidden ones. An empty folder becomes a path that ends with a slash. */
export function readContent(folder: string, below = ''): SourceFile[] {
  const entries = readdirSync(join(folder, below), { withFileTypes: true }).filter(
    ({ name }) => !name.startsWith('.'),
  );
  if (entries.length === 0 && below !== '') return [{ path: `${below}/`, content: '' }];
  return entries.flatMap((entry) => {
    const path = below === '' ? entry.name : `${below}/${entry.name}`;
    return entry.isDirectory()
      ? readContent(folder, path)
      : [{ path, content: readFileSync(join(folder, path)) }];
  });
}
