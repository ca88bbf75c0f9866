import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { chartEmbeds } from '../charts/chart-embed.ts';
import type { Link } from '../../site/link.ts';
import { annotationPath } from '../data/annotations.ts';
import { citationLinks } from '../cite/files.ts';
import type { Table } from '../data/table.ts';

/** What programs can read of the site, kind by kind. */
export interface MachinesView {
  readonly kinds: readonly {
    readonly title: string;
    readonly what: string;
    readonly links: readonly Link[];
  }[];
}

/** What the page for machines lists. */
export function machinesView(tables: readonly Table[], corpus: Corpus): MachinesView {
  const { countries, elections } = corpus;
  const file = (path: string): Link => ({ href: paths.download(path), label: path });
  return {
    kinds: [
      {
        title: 'Tables',
        what: 'The whole collection, described field by field by the data package. JSON holds the same rows as CSV. Ids and addresses do not change; where a passage or page has to move, its old address leads to the new one.',
        links: [
          file('datapackage.json'),
          ...tables.flatMap(({ name }) => [file(`${name}.csv`), file(`${name}.json`)]),
        ],
      },
      {
        title: 'Schemas',
        what: 'JSON Schema (2020-12) of each JSON table.',
        links: tables.map(({ name }) => file(`schema/${name}.json`)),
      },
      {
        title: 'Citations and annotations',
        what: 'Every report for reference managers; the passages of an election have citations.bib, citations.ris and citations.csl.json below data/ and its address, and a page with a chart or files has citations.json, which says how they are cited. The passages of each report as W3C Web Annotations.',
        links: [
          ...citationLinks('reports'),
          ...[...elections.values()].flatMap(({ reports }) =>
            reports.map((report) => file(annotationPath(report))),
          ),
        ],
      },
      {
        title: 'Charts',
        what: 'An indicator with a chart has it as chart.png and chart.svg at its address, with unit, source and what may not be compared; its frame for other sites below embed/ has an oembed.json.',
        links: chartEmbeds(corpus).map(({ country, spec }) => ({
          href: paths.chartPicture(country, spec.id, 'png'),
          label: `${spec.title}: ${countries.get(country)?.name ?? country}`,
        })),
      },
      {
        title: 'Feeds',
        what: 'Atom. A country, a topic and an issue have theirs at their address with feed.atom behind; an entry is a report that was added, or a comparison that takes it in.',
        links: [
          { href: paths.feed(paths.home()), label: 'The whole site' },
          ...[...countries.values()].map(({ id, name }) => ({
            href: paths.feed(paths.country(id)),
            label: name,
          })),
        ],
      },
      {
        title: 'All pages',
        what: 'The sitemap has every page with the day on which something was last added to it. Everything may be crawled; the zip has it at once, to be read from a disk.',
        links: [
          { href: paths.sitemap(), label: 'sitemap.xml' },
          { href: paths.robots(), label: 'robots.txt' },
          { href: paths.offlineCopy(), label: 'elections-observed.zip' },
        ],
      },
      {
        title: 'Search',
        what: 'The index is Pagefind’s: import its module and search in the page’s own words. A query is an address, too.',
        links: [
          { href: `${paths.searchEngine()}pagefind.js`, label: 'pagefind.js' },
          { href: paths.search('open count'), label: 'A query' },
        ],
      },
      {
        title: 'Releases',
        what: 'States that never change, each with a changelog.json: tables, citations, annotations, and the pages for frames on other sites. A file of data/ lies in v/2026.1/, a page of embed/ in v/2026.1/embed/, for example; its oembed.json shows it as it was frozen.',
        links: [{ href: paths.releases(), label: 'All releases' }],
      },
    ],
  };
}
