import type { Corpus } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { paths } from '../../paths.ts';
import { chartEmbeds } from '../charts/chart-embed.ts';
import type { Link } from '../../site/link.ts';
import { annotationPath } from '../data/annotations.ts';
import { citationLinks } from '../cite/files.ts';
import type { Table } from '../data/table.ts';

/** What programs can read of the site, kind by kind. */
export interface DevelopersView {
  readonly kinds: readonly {
    readonly title: string;
    readonly what: string;
    readonly links: readonly Link[];
  }[];
}

/** What the page for developers lists. */
export function developersView(tables: readonly Table[], corpus: Corpus): DevelopersView {
  const { countries, elections } = corpus;
  const text = words.developers.kinds;
  const file = (path: string): Link => ({ href: paths.download(path), label: path });
  return {
    kinds: [
      {
        ...text.tables,
        links: [
          file('datapackage.json'),
          ...tables.flatMap(({ name }) => [file(`${name}.csv`), file(`${name}.json`), file(`${name}.xlsx`)]),
        ],
      },
      {
        ...text.schemas,
        links: tables.map(({ name }) => file(`schema/${name}.json`)),
      },
      {
        ...text.citations,
        links: [
          ...citationLinks('reports'),
          ...[...elections.values()].flatMap(({ reports }) =>
            reports.map((report) => file(annotationPath(report))),
          ),
        ],
      },
      {
        ...text.charts,
        links: chartEmbeds(corpus).map(({ country, spec }) => ({
          href: paths.chartPicture(country, spec.id, 'png'),
          label: words.developers.chart(spec.title, countries.get(country)?.name ?? country),
        })),
      },
      {
        ...text.feeds,
        links: [
          { href: paths.feed(paths.home()), label: words.developers.wholeSite },
          { href: paths.feed(paths.corrections()), label: words.developers.corrections },
          ...[...countries.values()].map(({ id, name }) => ({
            href: paths.feed(paths.country(id)),
            label: name,
          })),
        ],
      },
      {
        ...text.pages,
        links: [
          { href: paths.sitemap(), label: 'sitemap.xml' },
          { href: paths.robots(), label: 'robots.txt' },
          { href: paths.offlineCopy(), label: 'elections-observed.zip' },
          { href: paths.manifest(), label: 'manifest.json' },
          { href: paths.licences(), label: 'licences.txt' },
        ],
      },
      {
        ...text.search,
        links: [{ href: paths.search(words.developers.exampleQuery), label: words.developers.aQuery }],
      },
      {
        ...text.releases,
        links: [{ href: paths.releases(), label: words.developers.allReleases }],
      },
    ],
  };
}
