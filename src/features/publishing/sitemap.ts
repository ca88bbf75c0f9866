import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Release } from '../../model/release.ts';
import { absolute, paths } from '../../paths.ts';
import { latestChange } from '../../site/additions.ts';
import { pagesOf, type PageKind } from './page-kind.ts';

/** A page for search engines, with the day of its last addition or correction. */
export interface SitemapEntry {
  readonly href: string;
  readonly lastModified: string;
}

/** Every page of the site. */
export function sitemapEntries(
  kinds: readonly PageKind[],
  corpus: Corpus,
  releases: readonly Release[],
): SitemapEntry[] {
  return [
    ...pagesOf(kinds, corpus).map(({ href, elections }) => ({ href, lastModified: changed(elections) })),
    ...releases.map(({ release, date }) => ({ href: paths.release(release), lastModified: date })),
  ];
}

function changed(elections: readonly Election[]): string {
  return latestChange(
    elections.flatMap(({ excerpts }) => excerpts),
    elections.flatMap(({ reports }) => reports),
  );
}

/** `sitemap.xml` (sitemaps.org). */
export function sitemap(entries: readonly SitemapEntry[], site: URL): string {
  const tree = x(null, [
    { type: 'instruction', name: 'xml', value: 'version="1.0" encoding="utf-8"' },
    x(
      'urlset',
      { xmlns: 'http://www.sitemaps.org/schemas/sitemap/0.9' },
      entries.map(({ href, lastModified }) =>
        x('url', [x('loc', absolute(href, site)), x('lastmod', lastModified)]),
      ),
    ),
  ]);
  return `${toXml(tree)}\n`;
}
