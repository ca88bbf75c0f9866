import { existsSync, globSync, readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import {
  byRelease,
  changelogSchema,
  framesFile,
  releasePattern,
  type Changelog,
  type FrozenRow,
  type LatestRelease,
  type Release,
} from '../model/release.ts';

/**
 * The releases in a public folder, newest first.
 * @param folder the one that holds `v/2026.1/`
 * @throws PlainError where one has no readable record of its changes: its folder is no whole release
 */
export function readReleases(folder: string): Release[] {
  const all = join(folder, 'v');
  if (!existsSync(all)) return [];
  return readdirSync(all)
    .filter((name) => releasePattern.test(name))
    .sort(byRelease)
    .reverse()
    .map((name) => ({
      ...changelogOf(join(all, name)),
      files: globSync('**/*.*', { cwd: join(all, name) })
        .map((path) => path.replaceAll('\\', '/'))
        .sort(),
      frames: framesOf(join(all, name)),
    }));
}

function changelogOf(folder: string): Changelog {
  try {
    return changelogSchema.parse(JSON.parse(readFileSync(join(folder, 'changelog.json'), 'utf8')));
  } catch {
    throw new PlainError(
      `Unexpected release without a sound \`changelog.json\` in \`${folder}\`, expected a whole one: take it from version control again, or remove the folder if it was never published`,
    );
  }
}

/** The codes of a release's frames; none where it has no list of them. */
function framesOf(folder: string): ReadonlyMap<string, string> {
  const file = join(folder, framesFile);
  if (!existsSync(file)) return new Map();
  return new Map(Object.entries(JSON.parse(readFileSync(file, 'utf8')) as Readonly<Record<string, string>>));
}

/** What pages need of the newest release in a public folder; undefined where there is none. */
export function readLatestRelease(folder: string): LatestRelease | undefined {
  const [latest] = readReleases(folder);
  if (latest === undefined) return undefined;
  const { release, date, files, frames } = latest;
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
    frames,
  };
}
