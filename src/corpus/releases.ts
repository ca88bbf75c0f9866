import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { byRelease, changelogSchema, releasePattern, type Release } from '../model/release.ts';

/** The releases in a folder, newest first; none where there is no such folder. */
export function readReleases(folder: string): Release[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => releasePattern.test(name))
    .sort(byRelease)
    .reverse()
    .map((name) => ({
      ...changelogSchema.parse(JSON.parse(readFileSync(join(folder, name, 'changelog.json'), 'utf8'))),
      files: globSync('**/*.*', { cwd: join(folder, name) })
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
    }));
}
