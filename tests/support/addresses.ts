import { globSync, readFileSync } from 'node:fs';
import type { BuiltPage, BuiltSite } from './built-site.ts';
import { builtPages, holdsFile } from './built-site.ts';

/** Every address that was ever published, one on a line, sorted. Addresses are only added to it. */
export const lockPath = 'tests/addresses.lock';

/** The addresses in the lock. */
export function lockedAddresses(): string[] {
  return readFileSync(lockPath, 'utf8').split('\n').filter(Boolean);
}

/** What a build publishes for good, without the base: pages, passages, sections, rules, whole tables and their schemas, those of countries, charts as pictures, releases, feeds. */
export function publishedAddresses(site: BuiltSite, pages = builtPages(site)): string[] {
  const written = new Set(pages.map(({ path }) => path));
  const files = globSync(
    [
      'data/*.*',
      'data/schema/*.json',
      'data/*/{excerpts,figures,pairs}.{csv,json,parquet}',
      'data/*/tables.xlsx',
      'v/*/**/*.*',
      '**/chart.{png,svg}',
      '**/*.atom',
      '*.{xml,txt,zip}',
    ],
    { cwd: site.folder, exclude: ['**/preview.png'] },
  )
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => !written.has(path));
  return [
    ...pages
      .filter(({ path }) => path.endsWith('index.html'))
      .flatMap((page) => [addressOf(page), ...placesOf(page).map((id) => `${addressOf(page)}#${id}`)]),
    ...files.map((path) => `/${path}`),
  ].sort();
}

function addressOf({ path }: BuiltPage): string {
  return `/${path.replace(/index\.html$/, '')}`;
}

function placesOf({ elements }: BuiltPage): string[] {
  return elements
    .filter(
      ({ tagName, properties }) =>
        (tagName === 'article' && String(properties.className).includes('excerpt')) ||
        // A passage or chart in a frame.
        (tagName === 'article' && 'dataTitle' in properties) ||
        // A rule that content/ is held to.
        (tagName === 'section' && String(properties.className) === 'rule') ||
        // A section of a report, which its heading names.
        (tagName === 'section' && String(properties.id).includes('.')),
    )
    .flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
}

/** Those of some addresses that lead nowhere in a build: no file, or no such id on the page where a reader arrives. */
export function lostAddresses(
  addresses: readonly string[],
  site: BuiltSite,
  pages = builtPages(site),
): string[] {
  const byAddress = new Map(pages.map((page) => [addressOf(page), page]));
  const arrive = (address: string): BuiltPage | undefined => {
    const page = byAddress.get(address);
    const next = page && movedTo(page, site);
    return next === undefined ? page : byAddress.get(next);
  };
  return addresses.filter((address) => {
    const [path = '', id] = address.split('#');
    if (!path.endsWith('/')) return !holdsFile(site, path);
    const page = arrive(path);
    return page === undefined || (id !== undefined && !page.ids.includes(id));
  });
}

/** Where a page sends its readers on, if it does. */
function movedTo({ elements }: BuiltPage, { base }: BuiltSite): string | undefined {
  const refresh = elements.find(({ properties }) => String(properties.httpEquiv) === 'refresh');
  const target = /url=(.*)/.exec(String(refresh?.properties.content))?.[1];
  return target === undefined ? undefined : `/${target.slice(base.length)}`;
}
