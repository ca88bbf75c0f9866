import { withSlash } from '../../paths.ts';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { leftOnSite, linkedToSite, offline } from '../../site/offline-links.ts';
import { zip } from '../../site/zip.ts';

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
 */
export function offlineCopy(address: URL): AstroIntegration {
  const site = new URL(withSlash(address.pathname), address);
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const bytes = await zip(filesOf(folder, site));
        writeFileSync(join(folder, `${name}.zip`), bytes);
        logger.info(`${(bytes.length / 1e6).toFixed(1)} MB to read offline`);
      },
    },
  };
}

/** The files of the copy, by their names in it. */
function* filesOf(folder: string, site: URL): Generator<readonly [string, Uint8Array]> {
  const paths = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && !leftOnSite.test(path))
    .sort();
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    const isText = /\.(?:html|css)$/.test(path);
    const made = (): string => offline(linkedToSite(content.toString(), site), path, site.pathname);
    yield [`${name}/${path}`, isText ? Buffer.from(made()) : content];
  }
}
