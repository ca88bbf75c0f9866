import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { framesFile } from '../model/release.ts';
import { filesIn } from './manifest.ts';

/** What is read here of a data package. */
const packageSchema = z.object({
  resources: z.array(z.object({ path: z.string(), hash: z.string() })),
});

/**
 * What a release is not of what it should be, each as a line: a file that is missing, a table that is not as its data
 * package says, a file that a frozen page loads.
 * @param folder the one with its `changelog.json`
 */
export function releaseGaps(folder: string): string[] {
  const files = filesIn(folder);
  const there = new Set(files);
  const first = ['changelog.json', 'datapackage.json', framesFile].filter((path) => !there.has(path));
  if (first.length > 0) return first.map((path) => `${path} is missing`);
  const { resources } = packageSchema.parse(
    JSON.parse(readFileSync(join(folder, 'datapackage.json'), 'utf8')),
  );
  const tables = resources.flatMap(({ path, hash }) => {
    if (!there.has(path)) return [`${path} is missing`];
    const digest = createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
    return hash === `sha256:${digest}` ? [] : [`${path} is not as datapackage.json says`];
  });
  const loaded = files
    .filter((path) => path.endsWith('.html'))
    .flatMap((path) => {
      const html = readFileSync(join(folder, path), 'utf8');
      return [...html.matchAll(/["']((?:\.\.\/)+assets\/[^"'?#]+)["']/g)]
        .map(([, address = '']) => join(folder, dirname(path), address))
        .filter((file) => !existsSync(file))
        .map((file) => `${path} loads ${relative(folder, file)}, which is missing`);
    });
  return [...tables, ...loaded];
}
