import { yearOf } from '../../model/year.ts';
import { distinct } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { smallChart, type SmallChart } from '../charts/small-chart.ts';
import { heldOf, electionsOf, missingYearsOf } from '../../site/elections.ts';
import { threadMatrix, topicMatrix, type MatrixView } from '../matrix/matrix-view.ts';
import { timelineView, type TimelineView } from '../timeline/timeline-view.ts';
import { seriesView, type SeriesView } from './series-view.ts';

/** What there is of a country, in time: all that its picture shows. */
export interface CountryHead {
  readonly name: string;
  readonly lead: string;
  /** How many. */
  readonly excerpts: number;
  readonly figures: number;
  readonly timeline: TimelineView;
}

/** A country: its elections to scale, the matrix of topics, key indicators, threads. */
export interface CountryView extends CountryHead {
  /** The years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
  /** Where elections are chosen and set side by side. */
  readonly compareHref: string;
  readonly topics: MatrixView;
  readonly charts: readonly SmallChart[];
  /** What marks of the charts mean. */
  readonly chartKey: string;
  readonly threads: MatrixView;
  /** What the series of elections can tell, and what it cannot. */
  readonly series: SeriesView;
}

/** What there is of a country. */
export function countryHead(corpus: Corpus, country: Country): CountryHead {
  const elections = electionsOf(corpus, country);
  const excerpts = elections.flatMap((election) => election.excerpts);
  const figures = excerpts.flatMap((excerpt) => excerpt.figures);
  const years = elections.map(({ date }) => yearOf(date));
  return {
    name: country.name,
    lead: words.countries.lead(words.counts.held(...heldOf(elections)), years[0] ?? '', years.at(-1) ?? ''),
    excerpts: excerpts.length,
    figures: distinct(figures).length,
    timeline: timelineView(corpus, country, (election) => ({
      what: words.counts.passages(election.excerpts.length),
      href: paths.election(election.id),
      full: true,
    })),
  };
}

/** What the page of a country shows. */
export function countryView(corpus: Corpus, country: Country): CountryView {
  const charts = [...corpus.indicators.values()]
    .filter(({ key }) => key)
    .flatMap((indicator) => smallChart(corpus, country, indicator) ?? []);
  return {
    ...countryHead(corpus, country),
    missing: missingYearsOf(corpus, country),
    compareHref: paths.compare(country.id),
    topics: topicMatrix(corpus, country),
    charts,
    chartKey: [...new Set(charts.flatMap(({ key }) => key))].join(' '),
    threads: threadMatrix(corpus, country),
    series: seriesView(corpus, country),
  };
}
