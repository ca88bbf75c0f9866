import { toXml } from 'xast-util-to-xml';
import { x } from 'xastscript';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Release } from '../../model/release.ts';
import { absolute, pageAddresses, paths } from '../../paths.ts';
import { latestChange } from './additions.ts';
import { electionsOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../indicators/indicators-view.ts';

/** A page that search engines may show, and the day on which something was last added to it or corrected. */
export interface SitemapEntry {
  readonly href: string;
  readonly lastModified: string;
}

/** Every page of the site. */
export function sitemapEntries(corpus: Corpus, releases: readonly Release[]): SitemapEntry[] {
  const { countries, elections, threads, topics, commitments } = corpus;
  const indicators = [...countries.values()].flatMap((country) =>
    indicatorsWithFigures(corpus, country).map(({ id }) => `${country.id}/${id}`),
  );
  const pages = pageAddresses({
    countries: [...countries.keys()],
    elections: [...elections.keys()],
    threads: [...threads.keys()],
    topics: [...topics.keys()],
    commitments: [...commitments.keys()],
    indicators,
  });
  return [
    ...pages.map((href) => ({ href, lastModified: changed(electionsOn(href, corpus)) })),
    ...releases.map(({ release, date }) => ({ href: paths.release(release), lastModified: date })),
  ];
}

/** The elections that a page is about: one, those of one country, or all. */
function electionsOn(href: string, corpus: Corpus): Election[] {
  const all = [...corpus.elections.values()];
  const election = all.find(({ id }) => href === paths.election(id));
  const country = [...corpus.countries.values()].find(({ id }) => href.startsWith(paths.country(id)));
  return election ? [election] : country ? electionsOf(corpus, country) : all;
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
