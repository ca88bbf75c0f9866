import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import type { Corpus } from '../../model/corpus.ts';
import { withSlash } from '../../paths.ts';
import { countryOfFile } from '../../site/country-of-file.ts';
import { leftOnSite, linkedToSite, offline } from '../../site/offline-links.ts';
import { writeZip, type FilesOfZip, type ZipFile } from '../../site/zip.ts';

/** The folder in the zip. */
const name = 'elections-observed';
const file = `${name}.zip`;

/**
 * What is of no use on a disk: the search, scripts, pictures for shared links, what releases keep for frames on other
 * sites. The name of a release's folder looks like a file's.
 */
const leftOut =
  /^pagefind\/|^v\/(?!index\.html$)[^/]+$|^v\/[^/]+\/(?:embed|assets)\/|\.(?:js|zip)$|(?:^|\/)preview\.png$/;

/**
 * Writes the whole site as a zip that can be read from a disk, beside the built pages: what is about all countries, then each
 * country. The search, the comparison by choice and the pictures for shared links are not in it, and its pages say so. Links
 * to second formats lead to the site.
 * @param address where the site is served, with its base
 * @param partOf the folder of a country's part, where parts are joined: its files are taken as its own copy has packed them
 */
export function offlineCopy(
  address: URL,
  corpus: () => Corpus,
  partOf?: (country: string) => string,
): AstroIntegration {
  const site = new URL(withSlash(address.pathname), address);
  return {
    name: 'offline-copy',
    hooks: {
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        const files = filesOf(folder, site, new Set(corpus().countries.keys()), partOf);
        const bytes = await writeZip(join(folder, file), files);
        logger.info(`${(bytes / 1e6).toFixed(1)} MB to read offline`);
      },
    },
  };
}

/** The files of the copy, by their names in it. */
function* filesOf(
  folder: string,
  site: URL,
  countries: ReadonlySet<string>,
  partOf: ((country: string) => string) | undefined,
): Generator<ZipFile | FilesOfZip> {
  const paths = globSync('**/*.*', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !leftOut.test(path) && !leftOnSite.test(path))
    .sort();
  const common = '';
  const groups = Map.groupBy(paths, (path) => {
    const country = countryOfFile(path) ?? common;
    return countries.has(country) ? country : common;
  });
  for (const group of [...groups.keys()].sort())
    if (partOf === undefined || group === common)
      for (const path of groups.get(group) ?? []) yield [`${name}/${path}`, contentOf(folder, path, site)];
    else
      yield {
        zip: join(partOf(group), file),
        isTaken: (path) => countryOfFile(path.slice(name.length + 1)) === group,
      };
}

function contentOf(folder: string, path: string, site: URL): Uint8Array {
  const content = readFileSync(join(folder, path));
  return /\.(?:html|css)$/.test(path)
    ? Buffer.from(offline(linkedToSite(content.toString(), site), path, site.pathname))
    : content;
}
