import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths } from '../../paths.ts';
import type { Download } from '../../site/download.ts';
import { partCitation, type Citation } from '../cite/citation.ts';
import { citationFile } from '../cite/citation-file.ts';
import { citationsAt, type CitedPart } from '../cite/cite-target.ts';
import { editionOf } from '../../site/edition.ts';
import { chartItem, pageDataItem } from '../cite/csl-item.ts';
import { markdownPicture } from '../cite/markdown.ts';
import { pagesOf, type PageData, type PageKind, type SitePage } from './page-kind.ts';

/**
 * The citations of the charts of pages and of their data. Pages that lie in one folder share a file, which is read when
 * somebody first asks how one of them is cited.
 */
export function pageCitations(kinds: readonly PageKind[], corpus: Corpus, site: URL): Download[] {
  const cited = pagesOf(kinds, corpus).flatMap(({ href, elections, data }) =>
    data === undefined ? [] : [{ href, elections, data }],
  );
  return [...Map.groupBy(cited, ({ href }) => citationsAt(href, 'data').path)].map(([path, pages]) => ({
    path,
    body: () =>
      citationFile(Object.fromEntries(pages.flatMap((page) => partsOf(page, page.data(), corpus, site)))),
  }));
}

/** What a page has to cite, by its name in the file. */
function partsOf(
  { href, elections }: Pick<SitePage, 'href' | 'elections'>,
  { title, chart }: PageData,
  corpus: Corpus,
  site: URL,
): (readonly [name: string, citation: Citation])[] {
  const named = (part: CitedPart, citation: Citation) => [citationsAt(href, part).name, citation] as const;
  return [
    ...(chart === undefined ? [] : [named('chart', chartCitation(corpus, chart, site))]),
    named('data', partCitation(pageDataItem(editionOf(corpus, elections), title, href, site))),
  ];
}

function chartCitation(
  corpus: Corpus,
  { country, spec: { id, title, source } }: NonNullable<PageData['chart']>,
  site: URL,
): Citation {
  const item = chartItem(corpus, country, id, title, site);
  const picture = absolute(paths.chartPicture(country.id, id, 'png'), site);
  return partCitation(item, markdownPicture(item, picture, source));
}
