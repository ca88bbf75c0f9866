import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { absolute, paths, withoutBase } from '../../paths.ts';
import { chart } from '../charts/chart.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { electionsOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../indicators/indicators-view.ts';
import * as words from '../../words/words.ts';
import { threadsOf } from '../../site/threads.ts';
import type { Download } from '../data/download.ts';
import { partCitation, type Citation } from './citation.ts';
import { chartItem, pageDataItem } from './csl-item.ts';
import { markdownPicture } from './markdown.ts';

/** How the chart of every page and the files that it offers are cited: one file for each page. */
export function partCitationFiles(corpus: Corpus, site: URL): Download[] {
  const file = (page: string, title: string, ownChart?: () => Citation): Download => ({
    path: `${withoutBase(page).slice(1)}citations.json`,
    body: () => {
      const data = partCitation(pageDataItem(corpus, title, page, site));
      return `${JSON.stringify({ chart: ownChart?.(), data })}\n`;
    },
  });
  return [...corpus.countries.values()].flatMap((country) => [
    ...electionsOf(corpus, country).map((election) =>
      file(paths.election(election.id), `${country.name}: ${words.labels.electionTitle(election)}`),
    ),
    ...[...corpus.topics.values()].map(({ id, label }) =>
      file(paths.topic(country.id, id), `${label} in ${country.name}`),
    ),
    ...threadsOf(corpus, country).map(({ slug, title }) =>
      file(paths.thread(country.id, slug), `${title}: ${country.name}`),
    ),
    ...indicatorsWithFigures(corpus, country).map((indicator) => {
      const spec = chart(corpus, country, indicator);
      return file(
        paths.indicator(country.id, indicator.id),
        `${indicator.label}: ${country.name}`,
        spec && (() => chartCitation(corpus, country, spec, site)),
      );
    }),
  ]);
}

function chartCitation(
  corpus: Corpus,
  country: Country,
  { id, title, source }: ChartSpec,
  site: URL,
): Citation {
  const item = chartItem(corpus, country, id, title, site);
  const picture = absolute(paths.chartPicture(country.id, id, 'png'), site);
  return partCitation(item, markdownPicture(item, picture, source));
}
