import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join, relative } from 'node:path';
import { z } from 'zod';
import { PlainError } from '../model/plain-error.ts';

/** The file of a build that lists all others. */
export const manifestFile = 'manifest.json';

const entrySchema = z.strictObject({
  /** From the root of the site: `data/excerpts.csv`. */
  path: z.string(),
  /** Its length. */
  bytes: z.number(),
  /** Hash of its content, in hexadecimal. */
  sha256: z.string(),
});

/** A published file, as it was built. */
export type ManifestEntry = z.infer<typeof entrySchema>;

/** Every file in a folder, by its path with slashes, sorted; hidden ones, too. */
export function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}

/** Entries that are known, by the paths of their files. */
export type KnownEntries = ReadonlyMap<string, ManifestEntry>;

/** What the files of a folder are, without the manifest itself. Those that are known are not read. */
export function entriesOf(folder: string, known: KnownEntries = new Map()): ManifestEntry[] {
  return filesIn(folder)
    .filter((path) => path !== manifestFile)
    .map((path) => known.get(path) ?? entryOf(folder, path));
}

/** What a file of a folder is. */
export function entryOf(folder: string, path: string): ManifestEntry {
  const content = readFileSync(join(folder, path));
  return { path, bytes: content.length, sha256: createHash('sha256').update(content).digest('hex') };
}

/**
 * Writes the manifest of a build, one line for a file. It is the last file to be written.
 * @param known files that another manifest lists, as it does: if one is not so any more, `unlikeManifest` says it
 */
export function writeManifest(folder: string, known?: KnownEntries): readonly ManifestEntry[] {
  const entries = entriesOf(folder, known);
  const lines = entries.map((entry) => JSON.stringify(entry)).join(',\n');
  writeFileSync(join(folder, manifestFile), `[\n${lines}\n]\n`);
  return entries;
}

/**
 * The entries of a manifest.
 * @throws where the text is not that of a manifest
 */
export function parseManifest(text: string): ManifestEntry[] {
  return z.array(entrySchema).parse(JSON.parse(text));
}

/** The manifest of a built folder. @throws PlainError where it is missing or damaged */
export function readManifest(folder: string): ManifestEntry[] {
  try {
    return parseManifest(readFileSync(join(folder, manifestFile), 'utf8'));
  } catch {
    throw new PlainError(
      `Unexpected absence of a sound ${manifestFile} in \`${folder}\`, expected a built site: \`npm run build\` makes it`,
    );
  }
}

/**
 * What a folder is not of what its manifest says: files that are missing, changed or added, each as a line. A folder
 * without a manifest, or with a broken one, has that to say alone.
 */
export function unlikeManifest(folder: string): string[] {
  const file = join(folder, manifestFile);
  if (!existsSync(file)) return [`${manifestFile} is missing`];
  let listed: readonly ManifestEntry[];
  try {
    listed = parseManifest(readFileSync(file, 'utf8'));
  } catch {
    return [`${manifestFile} is damaged`];
  }
  const found = new Map(entriesOf(folder).map((entry) => [entry.path, entry]));
  const named = new Set(listed.map(({ path }) => path));
  return [
    ...listed.flatMap(({ path, sha256 }) => {
      const is = found.get(path);
      if (is === undefined) return [`${path} is missing`];
      return is.sha256 === sha256 ? [] : [`${path} is not as it was built`];
    }),
    ...[...found.keys()].filter((path) => !named.has(path)).map((path) => `${path} was not built`),
  ];
}

/**
 * Waits until all files of a folder are on the disk, as many at once as Node writes at once. Without it a power cut soon
 * after could leave a new folder with empty files where a whole one stood.
 */
export async function settle(folder: string): Promise<void> {
  const paths = filesIn(folder);
  const next = paths.values();
  const worker = async (): Promise<void> => {
    for (const path of next) {
      const file = await open(join(folder, path), 'r+');
      await file.sync();
      await file.close();
    }
  };
  await Promise.all(Array.from({ length: 16 }, worker));
}
