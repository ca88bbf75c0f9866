import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BuiltSite } from './built-site.ts';

/** The files of a build's search index, by their path in it. */
export function indexFiles({ folder }: BuiltSite): Map<string, Buffer> {
  const paths = globSync('**/*.*', { cwd: join(folder, 'pagefind') }).sort();
  return new Map(paths.map((path) => [path, readFileSync(join(folder, 'pagefind', path))]));
}
