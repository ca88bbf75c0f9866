import type { Corpus } from '../../model/corpus.ts';
import { absolute, paths } from '../../paths.ts';
import { partCitation, type Citation } from '../cite/citation.ts';
import { chartItem, pageDataItem } from '../cite/csl-item.ts';
import { markdownPicture } from '../cite/markdown.ts';
import type { PageData } from './page-kind.ts';

/** The citations of a page's chart and of its downloads, as a file. */
export function partCitations(
  page: string,
  { title, chart }: Pick<PageData, 'title' | 'chart'>,
  corpus: Corpus,
  site: URL,
): string {
  const data = partCitation(pageDataItem(corpus, title, page, site));
  return `${JSON.stringify({ chart: chart && chartCitation(corpus, chart, site), data })}\n`;
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
