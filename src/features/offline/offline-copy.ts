import { withSlash } from '../../paths.ts';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { offline } from '../../site/offline-links.ts';
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
 * choice and the pictures for shared links are not in it, and its pages say so.
 */
export function offlineCopy(): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-copy',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const bytes = await zip(filesOf(folder, base));
        writeFileSync(join(folder, `${name}.zip`), bytes);
        logger.info(`${(bytes.length / 1e6).toFixed(1)} MB to read offline`);
      },
    },
  };
}

/** The files of the copy, by their names in it. */
function* filesOf(folder: string, base: string): Generator<readonly [string, Uint8Array]> {
  const paths = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path))
    .sort();
  for (const path of paths) {
    const content = readFileSync(join(folder, path));
    const isText = /\.(?:html|css)$/.test(path);
    yield [`${name}/${path}`, isText ? Buffer.from(offline(content.toString(), path, base)) : content];
  }
}
