import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import { manifestFile, parseManifest, type ManifestEntry } from '../whole/manifest.ts';
import type { Part } from './part-file.ts';
import { partKeys } from './part-key.ts';

/** The file of a built part that holds what it hands on. It is not part of the joined site. */
export const partFile = 'part.json';

/** The file of a built part that lists what the pages of its country load. It is not part of the joined site either. */
export const loadedFile = 'loaded.json';

/** What a built part hands on; undefined where there is none, or not a whole one. */
export function readPart(folder: string, country: string): Part | undefined {
  try {
    return JSON.parse(readFileSync(join(folder, country, partFile), 'utf8')) as Part;
  } catch {
    return undefined;
  }
}

/**
 * Reads what the parts of all countries hand on, one after the other, so that not all need be held at once.
 * @param folder with the parts
 * @param content the folder of the collection
 * @throws PlainError where one is missing, or was made of something else than what is there today
 */
export function* readParts(folder: string, content: string): Generator<Part> {
  for (const [country, key] of partKeys(content)) {
    const part = readPart(folder, country);
    if (part === undefined) throw absence(folder, country);
    if (part.key !== key)
      throw new PlainError(
        `Unexpected part \`${join(folder, country)}\` that was built of other content, code or settings, expected one of those of today: \`npm run part -- ${country}\` builds it`,
      );
    yield part;
  }
}

/** A built part as files. */
export interface BuiltPart {
  /** Its files, as they were built. */
  readonly manifest: readonly ManifestEntry[];
  /** Paths of what the pages of its country load: `_astro/page.1a2b3c4d.css`. */
  readonly loaded: readonly string[];
}

/** Reads which files a part has. @throws PlainError where it is not a whole one */
export function readBuilt(folder: string, country: string): BuiltPart {
  const read = (name: string) => readFileSync(join(folder, country, name), 'utf8');
  try {
    return { manifest: parseManifest(read(manifestFile)), loaded: JSON.parse(read(loadedFile)) as string[] };
  } catch {
    throw absence(folder, country);
  }
}

function absence(folder: string, country: string): PlainError {
  return new PlainError(
    `Unexpected absence of \`${join(folder, country)}\`, expected a built part: \`npm run part -- ${country}\` builds it`,
  );
}
