import { plural } from '../../words/format.ts';
import { yearOf } from '../../model/date.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { timeKind } from '../charts/kinds/time/build.ts';
import { smallChart, type SmallChart } from '../charts/small-chart.ts';
import { electionsOf } from '../../site/elections.ts';
import { threadMatrix, topicMatrix, type MatrixView } from '../matrix/matrix-view.ts';
import { ribbonView, type RibbonView } from '../timeline/timeline-view.ts';
import { seriesView, type SeriesView } from './series-view.ts';

/** A country: its elections to scale, the matrix of topics, key indicators, threads. */
export interface CountryView {
  readonly name: string;
  readonly lead: string;
  readonly excerpts: string;
  readonly figures: string;
  readonly missing: string | undefined;
  /** Where elections are chosen and set side by side. */
  readonly compareHref: string;
  readonly ribbon: RibbonView;
  readonly topics: MatrixView;
  readonly charts: readonly SmallChart[];
  /** What marks of the charts mean. */
  readonly chartKey: string;
  readonly threads: MatrixView;
  /** What the series of elections can tell, and what it cannot. */
  readonly series: SeriesView;
}

/** What the page of a country shows. */
export function countryView(corpus: Corpus, country: Country): CountryView {
  const elections = electionsOf(corpus, country);
  const excerpts = elections.flatMap((election) => election.excerpts);
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  const years = elections.map(({ date }) => yearOf(date));
  const charts = [...corpus.indicators.values()]
    .filter(({ key }) => key)
    .flatMap((indicator) => smallChart(corpus, country, indicator) ?? []);
  return {
    name: country.name,
    lead: `${plural(elections.length, 'election')}, ${years[0] ?? ''} to ${years.at(-1) ?? ''}. What the observers wrote on each topic, how they judged it, and where they were silent.`,
    excerpts: plural(excerpts.length, 'passage'),
    figures: plural(figures.length, 'figure'),
    missing:
      country.missing.length === 0 ? undefined : country.missing.map(({ year }) => String(year)).join(', '),
    compareHref: paths.compare(country.id),
    ribbon: ribbonView(corpus, country, (election) => ({
      what: plural(election.excerpts.length, 'passage'),
      href: paths.election(election.id),
      full: true,
    })),
    topics: topicMatrix(corpus, country),
    charts,
    chartKey: [...new Set(charts.flatMap(({ spec }) => timeKind.key(spec)))].join(' '),
    threads: threadMatrix(corpus, country),
    series: seriesView(corpus, country),
  };
}
