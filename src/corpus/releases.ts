import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import {
  byRelease,
  changelogSchema,
  releasePattern,
  type FrozenRow,
  type LatestRelease,
  type Release,
} from '../model/release.ts';

/**
 * The releases in a public folder, newest first.
 * @param folder the one that holds `v/2026.1/`
 */
export function readReleases(folder: string): Release[] {
  const all = join(folder, 'v');
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((name) => releasePattern.test(name))
    .sort(byRelease)
    .reverse()
    .map((name) => ({
      ...changelogSchema.parse(JSON.parse(readFileSync(join(all, name, 'changelog.json'), 'utf8'))),
      files: globSync('**/*.*', { cwd: join(all, name) })
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
    }));
}

/** What pages need of the newest release in a public folder; undefined where there is none. */
export function readLatestRelease(folder: string): LatestRelease | undefined {
  const [latest] = readReleases(folder);
  if (latest === undefined) return undefined;
  const { release, date, files } = latest;
  const read = (file: string): unknown => JSON.parse(readFileSync(join(folder, 'v', release, file), 'utf8'));
  return {
    release,
    date,
    tables: new Map(
      files
        .filter((file) => file.startsWith('schema/'))
        .map((schema) => basename(schema, '.json'))
        .map((table) => [table, read(`${table}.json`) as FrozenRow[]]),
    ),
    frames: new Map(
      files
        .filter((file) => file.endsWith('/oembed.json'))
        .map((file) => [file.replace('oembed.json', ''), (read(file) as { readonly html: string }).html]),
    ),
  };
}
