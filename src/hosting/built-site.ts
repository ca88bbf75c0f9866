import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PlainError } from '../model/plain-error.ts';
import { withSlash } from '../paths.ts';
import { headerRules, type HeaderRule } from '../features/publishing/headers.ts';
import { hostFiles, pagesIn } from '../features/publishing/host-files.ts';
import { entryOf, manifestFile, readManifest, type ManifestEntry } from '../whole/manifest.ts';
import { readRedirects, type Redirect } from '../features/publishing/redirects.ts';

/** A build, as far as hosts are told of it. */
export interface BuiltSite {
  readonly folder: string;
  /** The path under which it is to be served. */
  readonly base: string;
  readonly files: readonly ManifestEntry[];
  /** The manifest, which names all files but itself. */
  readonly manifest: ManifestEntry;
  readonly rules: readonly HeaderRule[];
  readonly redirects: readonly Redirect[];
}

/**
 * Reads a build.
 * @param base the path under which it is to be served
 * @throws PlainError where there is none
 */
export function readBuiltSite(folder: string, base: string): BuiltSite {
  const redirects = fileOfBuild(folder, hostFiles.redirects);
  return {
    folder,
    base,
    files: readManifest(folder),
    manifest: entryOf(folder, manifestFile),
    rules: headerRules(pagesIn(folder)),
    redirects: readRedirects(redirects),
  };
}

/**
 * Refuses a build for another address than that under which it is about to stand: its pages, downloads and feeds name it.
 * @param url what `SITE_URL` says
 * @param base what `SITE_BASE` says
 * @throws PlainError
 */
export function refuseOtherAddress(folder: string, url: string | undefined, base: string): void {
  if (url === undefined || !URL.canParse(url))
    throw new PlainError(
      'Unexpected absence of the address of the site, expected the one that it was built for: `SITE_URL=https://example.org` before the command',
    );
  const expected = new URL(`${withSlash(base)}sitemap.xml`, url).href;
  const robots = fileOfBuild(folder, 'robots.txt');
  const found = /^Sitemap: (.*)$/m.exec(robots)?.[1] ?? '';
  if (found !== expected)
    throw new PlainError(
      `Unexpected site in \`${folder}\` built for another address (${found}), expected one built for ${expected}: build it with the same SITE_URL and SITE_BASE`,
    );
}

/** The text of a file that every build has. */
function fileOfBuild(folder: string, name: string): string {
  const path = join(folder, name);
  if (existsSync(path)) return readFileSync(path, 'utf8');
  throw new PlainError(
    `Unexpected absence of a built site in \`${folder}\`, expected one: \`npm run build\` makes it`,
  );
}
