import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import { isLasting } from '../features/publishing/headers.ts';
import { manifestFile, parseManifest, type ManifestEntry } from '../whole/manifest.ts';
import { eachOf } from './each-of.ts';

/** What a new site keeps of the one before it. */
export interface KeptFiles {
  readonly files: ReadonlyMap<string, Buffer>;
  /** Files that the one before should have and has not, or has otherwise: nobody can keep these. */
  readonly lost: readonly string[];
}

/** A site that stands before a new one: its files by their paths. */
type Before = (path: string) => Promise<Buffer | undefined>;

/** How long an answer may take, in milliseconds. */
const patience = 60_000;

/**
 * The files of the site before whose names tell their content, scripts for example, and which the new site has no more:
 * pages that are open in browsers, or kept by them, still ask for these. What the site before had itself kept is left out.
 * @param place its folder or its address
 * @returns undefined where no site stands there
 * @throws PlainError where it does not answer, or its manifest cannot be read
 */
export async function keptFiles(
  place: string,
  own: readonly ManifestEntry[],
): Promise<KeptFiles | undefined> {
  const before = /^https?:/.test(place) ? siteAt(place) : folderAt(place);
  const manifest = await before(manifestFile);
  if (manifest === undefined) return undefined;
  const names = new Set(own.map(({ path }) => path));
  const files = new Map<string, Buffer>();
  const lost: string[] = [];
  const wanted = manifestAt(manifest, place).filter(({ path }) => isLasting(path) && !names.has(path));
  await eachOf(wanted, async ({ path, sha256 }) => {
    const content = await before(path);
    if (content !== undefined && createHash('sha256').update(content).digest('hex') === sha256)
      files.set(path, content);
    else lost.push(path);
  });
  return { files: new Map([...files].sort()), lost: lost.sort() };
}

function manifestAt(content: Buffer, place: string): ManifestEntry[] {
  try {
    return parseManifest(content.toString());
  } catch {
    throw new PlainError(
      `Unexpected ${manifestFile} at \`${place}\`, expected that of a built site: leave out \`--previous\` to keep nothing of it`,
    );
  }
}

function folderAt(folder: string): Before {
  return (path) => {
    const file = join(folder, path);
    return Promise.resolve(existsSync(file) ? readFileSync(file) : undefined);
  };
}

function siteAt(address: string): Before {
  return async (path) => {
    const url = new URL(path, address.endsWith('/') ? address : `${address}/`);
    try {
      const answer = await fetch(url, { signal: AbortSignal.timeout(patience) });
      if (answer.status === 404) return undefined;
      if (answer.ok) return Buffer.from(await answer.arrayBuffer());
      throw new Error(`it answers with ${answer.status}`);
    } catch (error) {
      throw new PlainError(
        `Unexpected silence of ${url.href} (${reasonOf(error)}), expected the site that stands there: try again, or leave out \`--previous\` to keep nothing of it`,
      );
    }
  };
}

/** Why a request failed, as the system says it. */
export function reasonOf(error: unknown): string {
  const { message, cause } = error as Error;
  return cause instanceof Error && cause.message !== '' ? cause.message : message;
}
