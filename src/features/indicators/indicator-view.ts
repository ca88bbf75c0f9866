import { yearOf } from '../../model/year.ts';
import { language } from '../../words/language.ts';
import type { Sentence } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { indicatorDefinition, indicatorLabel } from '../../model/in-country.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { chartEmbed } from '../charts/chart-embed.ts';
import { chartFiles } from '../charts/chart-files.ts';
import { chart } from '../charts/chart.ts';
import { besideOneAnother, jointsOf, type Beside, type Joint } from '../charts/joints.ts';
import { havePairs } from '../charts/pairs-table.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { keyOf, valueBars, type ValueBar, type ValueBars } from '../charts/value-bars.ts';
import { missingValueHref, missingValueReason } from '../../site/missing-value.ts';
import { citeChart, type CiteTarget } from '../cite/cite-target.ts';
import { electingOf, electionsOf, missingBetween, referendumsOf, reportsOf } from '../../site/elections.ts';
import type { Embed } from '../embed/embed.ts';
import type { Link } from '../../site/link.ts';
import { pageDownloads, type PageDownloads } from '../data/page-downloads.ts';
import {
  distinct,
  figureHref,
  figuresOf,
  figuresOfReferendums,
  figureLabels,
  figureText,
  laterOf,
  repeatsOf,
  type Later,
  unitNameOf,
} from '../../site/figures.ts';

/** One indicator in a country: its chart, and every value with its sentence. */
export interface IndicatorView {
  readonly title: string;
  readonly definition: string;
  readonly unit: string;
  readonly country: Link;
  /** Undefined where it belongs to none. */
  readonly topic: Link | undefined;
  readonly summary: string;
  readonly chart: ChartSpec | undefined;
  /** How the chart is cited. */
  readonly cite: CiteTarget | undefined;
  /** How the chart is embedded. */
  readonly embed: Embed | undefined;
  /** The chart as files. */
  readonly files: readonly Link[];
  /** Breaks of the series that no grade between two values names, in sentences. */
  readonly notes: readonly string[];
  readonly elections: readonly IndicatorElection[];
  /** Referendums with values, which are no part of the series of elections. */
  readonly referendums: readonly IndicatorElection[];
  /** What the bars of values and their marks mean, in sentences; empty where there are none. */
  readonly key: readonly string[];
  readonly downloads: PageDownloads;
}

export interface IndicatorElection {
  /** What its values are to those of elections before. */
  readonly joints: readonly Joint[];
  /** What the values of its observers are to one another; mostly empty. */
  readonly beside: readonly Beside[];
  readonly year: string;
  /** "early presidential" */
  readonly kind: string;
  readonly href: string;
  readonly values: readonly IndicatorValue[];
  readonly silence: { readonly reason: string; readonly href: string } | undefined;
  readonly missingBefore: string | undefined;
}

export interface IndicatorValue {
  readonly text: string;
  readonly measure: string;
  readonly series: string;
  readonly basis: string;
  /** Undefined where it has no place on the scale, and where the page has a plot. */
  readonly bar: ValueBar | undefined;
  /** Its sentence in pieces; undefined where the value before it stands in the same, which then marks both. */
  readonly sentence: readonly SentencePiece[] | undefined;
  /** The language of the sentence. */
  readonly language: string;
  /** Its section, and its footnote if it is in one. */
  readonly where: Sentence;
  readonly finding: string;
  readonly href: string;
  /** Where else its election's reports print it: in which words, and in which section. */
  readonly repeated: readonly { readonly href: string; readonly label: Sentence }[];
  /** What a later report of the same mission says instead; undefined where this value stands. */
  readonly later: Later | undefined;
}

/** A piece of a sentence. */
export interface SentencePiece {
  readonly text: string;
  /** The address of a value, where these words carry it. */
  readonly href?: string;
}

/** What the page of an indicator shows. */
export function indicatorView(corpus: Corpus, country: Country, indicator: Indicator): IndicatorView {
  const figures = figuresOf(corpus, country, indicator);
  const elections = electingOf(corpus, country);
  const ofReferendums = figuresOfReferendums(corpus, country, indicator);
  const topic = indicator.topic === undefined ? undefined : corpus.topics.get(indicator.topic);
  const spec = chart(corpus, country, indicator);
  const joints = spec?.joints ?? jointsOf(corpus, figures);
  // A plot has a scale of its own: bars beside the words would draw the values twice.
  const bars = spec !== undefined && spec.strip === undefined ? undefined : valueBars(indicator, figures);
  const all = [...figures, ...ofReferendums];
  const reported = new Set(all.map(({ excerpt }) => excerpt.report)).size;
  return {
    title: indicatorLabel(country, indicator),
    definition: indicatorDefinition(country, indicator),
    unit: unitNameOf(indicator, country),
    country: { href: paths.country(country.id), label: country.name },
    topic: topic && { href: paths.topic(country.id, topic.id), label: topic.label },
    summary: words.indicators.summary(
      distinct(all).length,
      reported,
      reportsOf(electionsOf(corpus, country)),
    ),
    chart: spec,
    cite: spec && citeChart(country.id, indicator.id),
    embed: spec && chartEmbed(corpus, country, spec),
    files: spec ? chartFiles(country, spec) : [],
    notes: breaksUnsaid(country, indicator, joints),
    downloads: pageDownloads(
      paths.indicator(country.id, indicator.id),
      { country, column: 'indicator', value: indicator.id },
      havePairs(corpus, figures) ? ['figures', 'pairs'] : ['figures'],
    ),
    key: bars === undefined ? [] : keyOf(bars),
    referendums: referendumsOf(corpus, country)
      .map((election): IndicatorElection => ({
        ...valuesIn(corpus, election, ofReferendums, undefined),
        joints: [],
        beside: [],
        silence: undefined,
        missingBefore: undefined,
      }))
      .filter(({ values }) => values.length > 0),
    elections: elections.map((election, index): IndicatorElection => {
      const own = figures.filter(({ excerpt }) => excerpt.election === election);
      const before = elections[index - 1];
      return {
        ...valuesIn(corpus, election, figures, bars),
        joints: joints.filter(({ toHref }) => toHref === paths.election(election.id)),
        beside: besideOneAnother(corpus, own),
        silence:
          own.length > 0
            ? undefined
            : {
                reason: missingValueReason(indicator, election),
                href: missingValueHref(indicator, election),
              },
        missingBefore: before && missingBetween(corpus, before, election),
      };
    }),
  };
}

/** The values of an election, each with its bar and its sentence. */
function valuesIn(
  corpus: Corpus,
  election: Election,
  figures: readonly Figure[],
  bars: ValueBars | undefined,
): Pick<IndicatorElection, 'year' | 'kind' | 'href' | 'values'> {
  const own = figures.filter(({ excerpt }) => excerpt.election === election);
  return {
    year: yearOf(election.date),
    kind: words.labels.electionKind(election),
    href: paths.election(election.id),
    values: distinct(own).map((figure, place, shown) => ({
      ...indicatorValue(corpus, figure, repeatsOf(figure, own)),
      bar: bars?.of(figure),
      sentence: sentenceOf(figure, shown.slice(0, place), shown.slice(place + 1)),
    })),
  };
}

/** Reasons of breaks in the country that stand in no joint: one of the two sides has no value, or more differs there. */
function breaksUnsaid(country: Country, { breaks }: Indicator, joints: readonly Joint[]): string[] {
  return breaks
    .filter(({ before, reason }) => {
      const said = joints.some(({ why }) => why.includes(reason));
      return before.startsWith(`${country.id}/`) && !said;
    })
    .map(({ reason }) => reason);
}

function indicatorValue(
  corpus: Corpus,
  figure: Figure,
  repeated: readonly Figure[],
): Omit<IndicatorValue, 'bar' | 'sentence'> {
  const { excerpt, value, unit, footnote } = figure;
  const printed = figureText(figure);
  const { series, basis } = figureLabels(corpus, figure);
  return {
    text: printed,
    measure: words.measures.measure(value, unit),
    series,
    // "43 countries" says itself that it counts countries.
    basis: printed.endsWith(` ${basis}`) ? '' : basis,
    where: words.indicators.where(excerpt.section, excerpt.report.language, footnote),
    finding: excerpt.finding,
    language: excerpt.withheld === undefined ? excerpt.report.language : language,
    href: figureHref(figure),
    later: laterOf(figure),
    repeated: repeated.map((other) => ({
      href: figureHref(other),
      label: words.indicators.repeated(
        figureText(other),
        other.excerpt.report.language,
        words.indicators.where(other.excerpt.section, other.excerpt.report.language, other.footnote),
      ),
    })),
  };
}

/** The sentence of a figure with the words of all values that follow one another in it; undefined after the first of them. */
function sentenceOf(
  figure: Figure,
  before: readonly Figure[],
  after: readonly Figure[],
): SentencePiece[] | undefined {
  const isInIt = ({ excerpt, sentence }: Figure) =>
    excerpt === figure.excerpt && sentence === figure.sentence;
  const last = before.at(-1);
  if (last !== undefined && isInIt(last)) return undefined;
  const { withheld } = figure.excerpt;
  if (withheld !== undefined) return [{ text: words.excerpts.withheld(withheld) }];
  const end = after.findIndex((other) => !isInIt(other));
  const marked = [figure, ...(end === -1 ? after : after.slice(0, end))].toSorted((a, b) => a.at - b.at);
  const pieces = marked.flatMap((each, index): SentencePiece[] => {
    const from = index === 0 ? 0 : endOf(marked[index - 1]);
    return [
      { text: figure.sentence.slice(from, each.at) },
      { text: figure.sentence.slice(Math.max(from, each.at), endOf(each)), href: figureHref(each) },
    ];
  });
  return [...pieces, { text: figure.sentence.slice(endOf(marked.at(-1))) }].filter(({ text }) => text !== '');
}

function endOf(figure: Figure | undefined): number {
  return figure === undefined ? 0 : figure.at + figure.text.length;
}
