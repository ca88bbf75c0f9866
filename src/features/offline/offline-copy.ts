import { withSlash } from '../../paths.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leftOnSite, linkedToSite, offline } from '../../site/offline-links.ts';
import { openZipFile, writeZipFile, zipEntry, type ZipEntry, type ZipReader } from '../../site/zip-file.ts';

const name = 'elections-observed';

/**
 * What is of no use on a disk: the search, scripts, pictures for shared links, what releases keep for frames on other
 * sites. The name of a release's folder looks like a file's.
 */
const leftOut =
  /^pagefind\/|^v\/(?!index\.html$)[^/]+$|^v\/[^/]+\/(?:embed|assets)\/|\.(?:js|zip)$|(?:^|\/)preview\.png$/;

/** What is packed already, and only takes longer if it is packed again. */
const isPacked = /\.(?:png|woff2|xlsx|zip)$/;

/**
 * Writes the whole site as a zip that can be read from a disk, beside the built pages. The search, the comparison by
 * choice and the pictures for shared links are not in it, and its pages say so. Links to second formats lead to the site.
 * @param address where the site is served, with its base
 * @param laid files of another build of the same site, by their paths: they are taken from its copy as they are packed
 */
export function offlineCopy(
  address: URL,
  laid: ReadonlyMap<string, { readonly part: string }> = new Map(),
): AstroIntegration {
  const site = new URL(withSlash(address.pathname), address);
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const copies = new Map<string, ZipReader>();
        try {
          const packed = (path: string) => packedIn(copies, laid.get(path)?.part, `${name}/${path}`);
          const bytes = await writeZipFile(join(folder, `${name}.zip`), filesOf(folder, site, packed));
          logger.info(`${(bytes / 1e6).toFixed(1)} MB to read offline`);
        } finally {
          for (const copy of copies.values()) copy.close();
        }
      },
    },
  };
}

/** A file of the copy in the folder of another build. @param copies those that are open, by their folders */
function packedIn(
  copies: Map<string, ZipReader>,
  folder: string | undefined,
  path: string,
): ZipEntry | undefined {
  if (folder === undefined) return undefined;
  const copy = copies.get(folder) ?? openZipFile(join(folder, `${name}.zip`));
  copies.set(folder, copy);
  return copy.entry(path);
}

/**
 * The files of the copy, by their names in it.
 * @param packed a file that is packed already; undefined where it is not
 */
function* filesOf(
  folder: string,
  site: URL,
  packed: (path: string) => ZipEntry | undefined,
): Generator<readonly [string, ZipEntry | Promise<ZipEntry>]> {
  const paths = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && !leftOnSite.test(path))
    .sort();
  for (const path of paths) yield [`${name}/${path}`, packed(path) ?? packedNow(folder, path, site)];
}

function packedNow(folder: string, path: string, site: URL): Promise<ZipEntry> {
  const content = readFileSync(join(folder, path));
  const isText = /\.(?:html|css)$/.test(path);
  const made = (): string => offline(linkedToSite(content.toString(), site), path, site.pathname);
  return zipEntry(isText ? Buffer.from(made()) : content, isPacked.test(path) ? 'stored' : 'deflated');
}
