import { withSlash } from '../../paths.ts';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leftOnSite, linkedToSite, offline } from '../../site/offline-links.ts';
import { openZip, writeZip, type OpenZip, type PackedFile } from '../../site/zip.ts';

const name = 'elections-observed';

/**
 * What is of no use on a disk: the search, scripts, pictures for shared links, what releases keep for frames on other
 * sites. The name of a release's folder looks like a file's.
 */
const leftOut =
  /^pagefind\/|^v\/(?!index\.html$)[^/]+$|^v\/[^/]+\/(?:embed|assets)\/|\.(?:js|zip)$|(?:^|\/)preview\.png$/;

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
        const copies = new Map<string, Promise<OpenZip>>();
        const packed = (path: string) => packedIn(copies, laid.get(path)?.part, `${name}/${path}`);
        const bytes = await writeZip(join(folder, `${name}.zip`), filesOf(folder, site, packed));
        logger.info(`${(bytes / 1e6).toFixed(1)} MB to read offline`);
      },
    },
  };
}

/** A file of the copy in the folder of another build. @param copies those that are open, by their folders */
async function packedIn(
  copies: Map<string, Promise<OpenZip>>,
  folder: string | undefined,
  path: string,
): Promise<PackedFile | undefined> {
  if (folder === undefined) return undefined;
  const copy = copies.get(folder) ?? openZip(join(folder, `${name}.zip`));
  copies.set(folder, copy);
  return (await copy).packedFile(path);
}

/**
 * The files of the copy, by their names in it.
 * @param packed a file that is packed already; undefined where it is not
 */
async function* filesOf(
  folder: string,
  site: URL,
  packed: (path: string) => Promise<PackedFile | undefined>,
): AsyncGenerator<readonly [string, Uint8Array | PackedFile]> {
  const paths = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && !leftOnSite.test(path))
    .sort();
  for (const path of paths) yield [`${name}/${path}`, (await packed(path)) ?? contentOf(folder, path, site)];
}

function contentOf(folder: string, path: string, site: URL): Uint8Array {
  const content = readFileSync(join(folder, path));
  return /\.(?:html|css)$/.test(path)
    ? Buffer.from(offline(linkedToSite(content.toString(), site), path, site.pathname))
    : content;
}
