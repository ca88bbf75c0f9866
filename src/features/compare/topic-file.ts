import type { Corpus, Excerpt, Figure } from '../../model/corpus.ts';
import { indicatorLabel } from '../../model/in-country.ts';
import type { Country } from '../../model/country.ts';
import type { Assessment, FollowUp } from '../../model/excerpt.ts';
import type { Indicator, Topic } from '../../model/vocabulary.ts';
import { absolute, paths } from '../../paths.ts';
import { missingValueReason } from '../../site/missing-value.ts';
import { verdictsOf, type Verdict } from '../charts/verdicts.ts';
import { electingOf, electionsOf } from '../../site/elections.ts';
import { sourceOf } from '../../site/source.ts';
import { plainText } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import {
  distinct,
  figureLabels,
  figuresOf,
  figureText,
  seriesOf,
  standing,
  unitOf,
} from '../../site/figures.ts';
import { silenceReason } from '../../site/silence.ts';

/** What a country's reports say on a topic, in one file, for the comparison of elections. */
export interface TopicFile {
  readonly country: string;
  readonly topic: string;
  /** Every election of the country in time order, with its state. */
  readonly elections: readonly {
    readonly election: string;
    /** `reported` or the reason of the silence. */
    readonly state: string;
    /** The reason in a sentence, or null. */
    readonly silence: string | null;
  }[];
  /** The sections of reports from which the passages are: once, since every passage of one says the same of it. */
  readonly sources: readonly SourceRow[];
  /** In the order of elections, then of the report. */
  readonly passages: readonly PassageRow[];
  /** The topic's indicators with their figures. */
  readonly indicators: readonly IndicatorFigures[];
}

/** Where passages are from. */
export interface SourceRow {
  /** Country, election, report, issuers and section in one line. */
  readonly line: string;
  /** The same as it follows a quotation that is shown elsewhere. */
  readonly attribution: string;
}

/** A passage with our annotation: the fields of `excerpts.json` that a comparison shows. */
export interface PassageRow {
  readonly id: string;
  readonly election: string;
  /** Where it is from: the place in `sources`, from 0. */
  readonly source: number;
  readonly assessment: Assessment;
  readonly followUp: FollowUp | null;
  readonly finding: string;
  /** Empty where it is withheld. */
  readonly quote: string;
  /** Why the report's words are withheld, and since when, in a sentence; null where they are shown. */
  readonly withheld: string | null;
  /** Our translation of it, or null. */
  readonly translation: string | null;
  /** Language of the quotation, as a BCP 47 tag. */
  readonly language: string;
  readonly footnotes: readonly { readonly mark: string; readonly text: string }[];
  readonly note: string | null;
  /** That a later report took the place of its own, in a sentence, or null. */
  readonly replaced: string | null;
  readonly url: string;
}

/** The figures of an indicator, by what they count. */
export interface IndicatorFigures {
  readonly indicator: string;
  readonly label: string;
  readonly unit: string;
  /** Address of its page. */
  readonly url: string;
  /** By election, why a value is missing. */
  readonly absent: readonly { readonly election: string; readonly reason: string }[];
  readonly series: readonly FigureSeries[];
}

/** Figures that count the same thing, on any basis. */
export interface FigureSeries {
  /** What they count, in words: their dimension values without the basis; may be empty. */
  readonly counts: string;
  /** In time order; a value that a report repeats stands once. */
  readonly values: readonly SeriesValue[];
  /** Every pair of elections that have values, with the grade of the two and what differs. */
  readonly pairs: readonly Verdict[];
}

/** A value as it is printed. */
export interface SeriesValue {
  /** Id of the figure, as in `figures.json`. */
  readonly figure: string;
  readonly election: string;
  /** As printed, with its qualifier. */
  readonly text: string;
  /** What it rests on, in words, or null. */
  readonly basis: string | null;
  /** Language of text and sentence, as a BCP 47 tag. */
  readonly language: string;
  /** Empty where it is withheld. */
  readonly sentence: string;
  /** Permanent address of its passage. */
  readonly url: string;
  /** Where the number stands on that page; it may change, unlike the passage's. */
  readonly anchor: string;
}

/** Where the file lies among the downloads. */
export function topicFilePath(country: string, topic: string): string {
  return `${country}/topics/${topic}/comparison.json`;
}

/** The file of a topic in a country. */
export function topicFile(corpus: Corpus, country: Country, topic: Topic, site: URL): TopicFile {
  const excerpts = corpus.indexes.excerptsByTopic.get(`${country.id}/${topic.id}`) ?? [];
  const sources = excerpts.map((excerpt) => sourceRow(corpus, excerpt));
  const distinctSources = new Map(sources.map((row) => [JSON.stringify(row), row]));
  const places = new Map([...distinctSources.keys()].map((key, place) => [key, place]));
  return {
    country: country.id,
    topic: topic.id,
    elections: electionsOf(corpus, country).map((election) => ({
      election: election.id,
      state: election.cells.get(topic.id)?.state ?? 'not-yet-excerpted',
      silence: silenceReason(election, topic) ?? null,
    })),
    sources: [...distinctSources.values()],
    passages: excerpts.map((excerpt, index) =>
      passageRow(excerpt, places.get(JSON.stringify(sources[index])) ?? -1, site),
    ),
    indicators: [...corpus.indicators.values()]
      .filter((indicator) => indicator.topic === topic.id)
      .map((indicator) => indicatorFigures(corpus, country, indicator, site))
      .filter(({ series }) => series.length > 0),
  };
}

function sourceRow(corpus: Corpus, excerpt: Excerpt): SourceRow {
  const source = sourceOf(corpus, excerpt);
  return { line: words.source.line(source), attribution: words.source.attribution(source) };
}

function passageRow(excerpt: Excerpt, source: number, site: URL): PassageRow {
  const replaced = excerpt.report.replacedBy;
  return {
    id: excerpt.id,
    election: excerpt.election.id,
    source,
    assessment: excerpt.assessment,
    followUp: excerpt.followUp ?? null,
    finding: excerpt.finding,
    quote: excerpt.quote.text,
    withheld: excerpt.withheld === undefined ? null : words.excerpts.withheld(excerpt.withheld),
    translation: excerpt.translation?.text ?? null,
    language: excerpt.report.language,
    footnotes: excerpt.footnotes.map(({ mark, text }) => ({ mark, text })),
    note: excerpt.note?.text ?? null,
    replaced:
      replaced === undefined ? null : plainText(words.elections.replacedBy(words.labels.report(replaced))),
    url: addressOf(excerpt, site),
  };
}

function addressOf({ election, anchor }: Excerpt, site: URL): string {
  return absolute(paths.excerpt(election.id, anchor), site);
}

function indicatorFigures(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  site: URL,
): IndicatorFigures {
  const figures = distinct(standing(figuresOf(corpus, country, indicator)));
  return {
    indicator: indicator.id,
    label: indicatorLabel(country, indicator),
    unit: unitOf(indicator, country) ?? indicator.unit,
    url: absolute(paths.indicator(country.id, indicator.id), site),
    absent: electingOf(corpus, country).map((election) => ({
      election: election.id,
      // Of a series that an election has no value of.
      reason: missingValueReason(indicator, election, figures),
    })),
    series: seriesOf(corpus, figures).map(([counts, own]) => ({
      counts,
      values: own.map((figure) => seriesValue(corpus, figure, site)),
      pairs: verdictsOf(corpus, own),
    })),
  };
}

function seriesValue(corpus: Corpus, figure: Figure, site: URL): SeriesValue {
  return {
    figure: figure.id,
    election: figure.excerpt.election.id,
    text: figureText(figure),
    basis: figureLabels(corpus, figure).basis || null,
    language: figure.excerpt.report.language,
    sentence: figure.sentence,
    url: addressOf(figure.excerpt, site),
    anchor: figure.anchor,
  };
}
