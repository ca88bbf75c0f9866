import { constants, copyFileSync, linkSync, mkdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import type { ManifestEntry } from '../whole/manifest.ts';

/** Why a file system makes no link: it is another one, has none, or has made as many of the file as it can. */
const noLink: ReadonlySet<string | undefined> = new Set([
  'EXDEV',
  'EPERM',
  'EMLINK',
  'ENOTSUP',
  'EOPNOTSUPP',
]);

/**
 * Lays a file of one built folder into another, as a second name of the same file where the file system has that, else as
 * a copy. Nothing may ever write into such a file: what changes it makes a new one in its place.
 * @param entry what the manifest of the first folder says of it
 * @throws PlainError where it is not as long as it was built, or missing
 */
export function layFile(from: string, to: string, { path, bytes }: ManifestEntry, link = linkSync): void {
  const file = join(from, path);
  if (statSync(file, { throwIfNoEntry: false })?.size !== bytes)
    throw new PlainError(
      `Unexpected file \`${file}\`, expected the one of ${bytes} bytes that was built: delete \`${from}\` and build it again`,
    );
  const target = join(to, path);
  mkdirSync(dirname(target), { recursive: true });
  try {
    link(file, target);
  } catch (error) {
    if (!noLink.has((error as NodeJS.ErrnoException).code)) throw error;
    copyFileSync(file, target, constants.COPYFILE_FICLONE);
  }
}
