import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import config from '../../astro.config.mjs';

/** A folder that `astro build` wrote, and the path under which it is to be served. */
export interface BuiltSite {
  readonly base: string;
  readonly folder: string;
  /** The folder of the content that it was built from. */
  readonly content: string;
  /** The release that is its newest, if the tests gave it one. */
  readonly release?: string;
}

/** One built page. */
export interface BuiltPage {
  /** Path in the folder of the build: `about/index.html`. */
  readonly path: string;
  /** Address, with the base: `https://elections-observed.example/about/`. */
  readonly url: URL;
  readonly html: string;
  /** All elements in the order of the document. */
  readonly elements: readonly Element[];
  /** All ids in the order of the document; one that is used twice is here twice. */
  readonly ids: readonly string[];
}

/** The release that tests make of the build at the root of a host; no real one will be later. */
export const frozen = { release: '2099.1', date: '2099-12-01' } as const;

/** Where the invented content is written that both builds below are made from. */
const inventedContent = '.site/content';

/** The invented site at the root of a host, which `tests/build-site.ts` builds. */
export const site: BuiltSite = { base: '/', folder: '.site/root', content: inventedContent };

/** The same under a base path, where it holds a release of the first. */
export const siteUnderBase: BuiltSite & { readonly release: string } = {
  base: '/observed/',
  folder: '.site/base',
  content: inventedContent,
  release: frozen.release,
};

/** The settings of that build, but for its folder. */
export const settingsUnderBase = {
  SITE_CONTENT: inventedContent,
  SITE_BASE: siteUnderBase.base,
  SITE_ERRORS: 'https://errors.example/?about={passage}',
  SITE_PUBLISHER: 'The Observers of Zenda',
  SITE_CONTACT: 'mailto:office@observed.example',
  SITE_PUBLIC: '.site/public',
} as const;

/** Both builds of the invented site, which tests of code open. */
export const sites: readonly BuiltSite[] = [site, siteUnderBase];

/** The build of the real collection, which `npm run build` writes, or of the content that `SITE_CONTENT` names. */
export const collectionSite: BuiltSite = {
  base: '/',
  folder: 'dist',
  content: process.env.SITE_CONTENT ?? 'content',
};

/**
 * All pages that a build wrote, parsed; those that a release froze were written by an earlier one. Throws when there is
 * no build or no page in it.
 */
export function builtPages(site: BuiltSite): BuiltPage[] {
  const pages = parsedPages(site, (page) => !isFrozen(page));
  if (pages.length === 0)
    throw new Error(`There is no page in ${site.folder}/: run \`npm test\`, which builds it`);
  return pages;
}

/** Whether a page only sends its readers on, from an address that has moved. */
export function isMoved({ elements }: BuiltPage): boolean {
  return elements.some(({ properties }) => String(properties.httpEquiv) === 'refresh');
}

/** All pages that releases froze, parsed. */
export function frozenPages(site: BuiltSite): BuiltPage[] {
  return parsedPages(site, isFrozen);
}

/** Whether a page of a build was frozen by a release. */
export function isFrozen({ path }: { readonly path: string }): boolean {
  return /^v\/[^/]+\/embed\//.test(path);
}

function parsedPages({ base, folder }: BuiltSite, wanted: typeof isFrozen): BuiltPage[] {
  const paths = globSync('**/*.html', { cwd: folder })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => wanted({ path }))
    .sort();
  return paths.map((path) => {
    const html = readFileSync(join(folder, path), 'utf8');
    const elements: Element[] = [];
    visit(rehype().parse(html), 'element', (element) => {
      elements.push(element);
    });
    const ids = elements.flatMap(({ properties: { id } }) => (typeof id === 'string' ? [id] : []));
    return {
      path,
      url: new URL(base + path.replace(/(^|\/)index\.html$/, '$1'), config.site),
      html,
      elements,
      ids,
    };
  });
}

/** Whether the build holds this file. */
export function holdsFile({ folder }: BuiltSite, path: string): boolean {
  return existsSync(join(folder, path));
}

/** An element as a failure names it: page, start tag, first words. */
export function nameElement(page: BuiltPage, element: Element): string {
  const start = element.position?.start.offset ?? 0;
  const tag = page.html.slice(start, page.html.indexOf('>', start) + 1);
  const text = toString(element).trim().replace(/\s+/g, ' ');
  return `${page.path}: ${tag}${text.length > 40 ? `${text.slice(0, 40)}…` : text}`;
}
