import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, RichText } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator, Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { chartEmbed } from '../charts/chart-embed.ts';
import { chartFiles } from '../charts/chart-files.ts';
import { chart } from '../charts/chart.ts';
import { citeChart, type CiteTarget } from '../cite/cite-target.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Embed } from '../embed/embed.ts';
import { electionHead, electionsOf, excerptsOn, missingBetween } from '../../site/elections.ts';
import { excerptViewsElsewhere } from '../excerpts/excerpt-view.ts';
import type { ElectionPassages } from '../excerpts/election-passages.ts';
import { distinctLinks, type Link } from '../../site/link.ts';
import { correctedView, type CorrectedView } from '../../site/corrected.ts';
import { figureGrid, type FigureGrid } from './figure-grid.ts';
import { headingsOn } from './headings.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import type { Printed } from '../../words/written-in.ts';
import { feedLink, figuresFile, pageDownloads, type PageDownloads } from '../data/page-downloads.ts';
import { topicRow, type MatrixView } from '../matrix/matrix-view.ts';
import { silenceReason, silencesBeside } from '../../site/silence.ts';
import { topicHead, type TopicHead } from './topic-head.ts';
import { termsView, type TermsView } from './terms-view.ts';

/** A topic through the elections of a country. */
export interface TopicView extends TopicHead {
  readonly downloads: PageDownloads;
  readonly feed: Link;
  /** Its figures as a file; undefined where there are none. */
  readonly figuresFile: Link | undefined;
  /** Our answer, and what it rests on; undefined where there is no comparison yet. */
  readonly comparison: { readonly lead: RichText; readonly body: RichText } | undefined;
  /** Our latest correction of the comparison. */
  readonly corrected: CorrectedView | undefined;
  /** Our answer, or the definition and the summary: what a search engine may show of the page. */
  readonly description: string;
  /** All elections of the country on this topic, side by side. */
  readonly compareHref: string;
  /** How each report judges it. */
  readonly judgements: MatrixView;
  readonly charts: readonly TopicChart[];
  /** Its other indicators. */
  readonly figures: FigureGrid;
  readonly threads: readonly Link[];
  readonly commitments: readonly Link[];
  /** Terms of the glossary that reports print in these passages, and how each writes them. */
  readonly terms: TermsView;
  /** Headings as printed that belong to the topic, by election; passages under others are tied to it one by one. */
  readonly headings: readonly { readonly year: string; readonly headings: readonly Printed[] }[];
  /** All elections in time order, each with exactly one state. */
  readonly elections: readonly ElectionPassages[];
}

export interface TopicChart {
  readonly spec: ChartSpec;
  /** The page of its indicator. */
  readonly href: string;
  readonly cite: CiteTarget;
  readonly embed: Embed;
  readonly files: readonly Link[];
}

/** What the topic page of a country shows. */
export function topicView(corpus: Corpus, country: Country, topic: Topic): TopicView {
  const elections = electionsOf(corpus, country);
  const rows = { country, column: 'topics', value: topic.id } as const;
  const comparison = corpus.comparisons.get(`${country.id}/${topic.id}`);
  const shown = elections.map((election, index) =>
    topicElection(corpus, election, elections[index - 1], topic),
  );
  const excerpts = elections.flatMap((election) => excerptsOn(election, topic));
  const indicators = indicatorsWithFigures(corpus, country).filter(
    (indicator) => indicator.topic === topic.id,
  );
  const head = topicHead(corpus, country, topic);
  const charts = leadingCharts(corpus, country, indicators);
  const others = indicators.filter(({ id }) => !charts.some(({ spec }) => spec.id === id));
  return {
    ...head,
    comparison,
    corrected: comparison && correctedView(comparison),
    description: comparison?.lead.text ?? `${head.definition} ${head.summary}`,
    compareHref: paths.compare(
      country.id,
      elections.map(({ slug }) => slug),
      [topic.id],
    ),
    judgements: topicRow(corpus, country, topic),
    charts,
    figures: figureGrid(corpus, country, others),
    threads: distinctLinks(
      excerpts.flatMap(({ threads }) =>
        threads.map(({ slug, title }) => ({ href: paths.thread(country.id, slug), label: title })),
      ),
    ),
    commitments: distinctLinks(
      excerpts.flatMap(({ commitments }) =>
        commitments.map(({ id, label }) => ({ href: paths.commitment(id), label })),
      ),
    ),
    terms: termsView(corpus, country, elections, excerpts),
    headings: elections
      .map((election) => ({ year: yearOf(election.date), headings: headingsOn(election, topic) }))
      .filter(({ headings }) => headings.length > 0),
    downloads: pageDownloads(paths.topic(country.id, topic.id), rows),
    feed: feedLink(paths.topic(country.id, topic.id)),
    figuresFile: figuresFile(rows, excerpts),
    elections: shown,
  };
}

/**
 * The charts of the key indicators, or the one with values of most elections: passages come first on a topic page. A chart of
 * one election opens no page that goes through time.
 */
function leadingCharts(
  corpus: Corpus,
  country: Country,
  indicators: readonly Indicator[],
): TopicView['charts'] {
  const drawn = indicators.flatMap((indicator) => {
    const spec = chart(corpus, country, indicator);
    return spec === undefined
      ? []
      : [
          {
            spec,
            href: paths.indicator(country.id, indicator.id),
            cite: citeChart(country.id, indicator.id),
            embed: chartEmbed(corpus, country, spec),
            files: chartFiles(country, spec),
            key: indicator.key,
          },
        ];
  });
  const key = drawn.filter((entry) => entry.key);
  if (key.length > 0) return key;
  return drawn
    .map((entry) => ({ entry, elections: electionsIn(entry.spec) }))
    .filter(({ elections }) => elections > 1)
    .sort((a, b) => b.elections - a.elections)
    .slice(0, 1)
    .map(({ entry }) => entry);
}

/** How many elections have values in a chart. */
function electionsIn({ rows }: ChartSpec): number {
  return new Set(rows.filter(({ silence }) => silence === undefined).map(({ electionHref }) => electionHref))
    .size;
}

function topicElection(
  corpus: Corpus,
  election: Election,
  before: Election | undefined,
  topic: Topic,
): ElectionPassages {
  return {
    ...electionHead(election),
    excerpts: excerptViewsElsewhere(corpus, excerptsOn(election, topic)),
    silence: silenceReason(election, topic),
    silentBeside: silencesBeside(election, topic),
    missingBefore: before && missingBetween(corpus, before, election),
  };
}
