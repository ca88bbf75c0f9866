import { framesFile } from '../../model/release.ts';
import { paths, withoutBase } from '../../paths.ts';

/** The release that is being made, and the site that it freezes. */
export interface Freezing {
  /** Its name. */
  readonly release: string;
  /** The day. */
  readonly date: string;
  /** Address of the site, its base included: `https://example.org/observed/`. */
  readonly site: URL;
}

/** Folders of a build from which releases keep files, and what they are called in a release. */
const folders = { data: '', embed: 'embed/', _astro: 'assets/' } as const;

/** The folder of a release in a build: `v/2026.1/`. */
export function releaseFolder(release: string): string {
  return withoutBase(paths.release(release)).slice(1);
}

/** Where a release keeps a file of the build: `v/2026.1/embed/…` for `embed/…`. All else stays where it is. */
export function frozenPath(path: string, release: string): string {
  if (path === 'licences.txt' || path === framesFile) return releaseFolder(release) + path;
  const [, folder, rest = ''] = /^(data|embed|_astro)\/(.*)$/.exec(path) ?? [];
  return folder === undefined
    ? path
    : releaseFolder(release) + folders[folder as keyof typeof folders] + rest;
}

/** The whole address of a file of the build in the release. */
export function frozenAddress(path: string, { release, site }: Freezing): string {
  return site.href + frozenPath(path, release);
}
