import * as words from '../words/words.ts';
import { formatNumber } from '../words/format.ts';
import type { Corpus, Figure } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { elects, isSameOffice, onlyOfficeOf, type SeriesOffice } from '../model/election.ts';
import type { Unit } from '../model/value.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { isolated } from '../model/isolates.ts';
import { dimensionValues } from '../model/dimension-values.ts';
import type { Office } from '../model/vote.ts';
import type { RoundKind } from '../model/votes.ts';
import { yearOf } from '../model/year.ts';
import { paths } from '../paths.ts';
import type { Sentence } from '../words/sentence.ts';
import { observerOf, observersIn } from './observers.ts';
import { foreignOf, type Printed } from '../words/written-in.ts';

/**
 * The figures of an indicator in a country that belong to its elections, in time order, then in the order of the report.
 * Those of referendums never stand in a series with them: `figuresOfReferendums` has them.
 */
export function figuresOf(corpus: Corpus, country: Country, indicator: Indicator): Figure[] {
  return allFiguresOf(corpus, country, indicator).filter(({ excerpt }) => elects(excerpt.election));
}

/** The figures of an indicator in a country that belong to its referendums, in the same order. */
export function figuresOfReferendums(corpus: Corpus, country: Country, indicator: Indicator): Figure[] {
  return allFiguresOf(corpus, country, indicator).filter(({ excerpt }) => !elects(excerpt.election));
}

function allFiguresOf({ indexes }: Corpus, country: Country, indicator: Indicator): readonly Figure[] {
  return indexes.figuresByIndicator.get(`${country.id}/${indicator.id}`) ?? [];
}

/** Figures without those that only repeat another of them: the same value and dimensions in the same election. */
export function distinct(figures: readonly Figure[]): Figure[] {
  const all = new Set(figures);
  return figures.filter(({ repeats }) => repeats === undefined || !all.has(repeats));
}

/** Figures without those of which a later report of the same mission says otherwise: what charts show. */
export function standing(figures: readonly Figure[]): Figure[] {
  return figures.filter(({ supersededBy }) => supersededBy === undefined);
}

/** What a later report of the same mission says instead of a value, as a sentence with the slot `later`. */
export interface Later {
  readonly sentence: Sentence;
  readonly href: string;
}

/** What a later report of the same mission says instead of a figure; undefined where the figure stands. */
export function laterOf({ supersededBy: later }: Figure): Later | undefined {
  if (later === undefined) return undefined;
  const report = words.labels.report(later.excerpt.report);
  return { sentence: words.charts.later(report, figurePrinted(later)), href: figureHref(later) };
}

/** Those of some figures that repeat one: where else its election's reports print the value. */
export function repeatsOf(figure: Figure, figures: readonly Figure[]): Figure[] {
  return figures.filter(({ repeats }) => repeats === figure);
}

/** The sentence of a figure: its permanent address. */
export function figureHref({ anchor, excerpt }: Figure): string {
  return paths.excerpt(excerpt.election.id, anchor);
}

/** The words of a figure with the qualifier that stands before them: "over 1700", "some 8.8 million". */
export function figureText({ text, qualifier }: Figure): string {
  return qualified(text, qualifier);
}

/** The same, with their language where it is not that of the page. */
export function figurePrinted(figure: Figure): Printed {
  return { text: figureText(figure), ...foreignOf(figure.excerpt.report) };
}

/** Puts a qualifier before words that do not hold it already: "some 350", "only approximately four per cent". */
function qualified(number: string, qualifier: string | undefined): string {
  if (qualifier === undefined) return number;
  const printed = ` ${number.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  if (printed.includes(` ${qualifier} `)) return number;
  const [denial, rest] = qualifier.split(/(?<=^not) /);
  return rest !== undefined && printed.includes(` ${rest} `)
    ? `${denial} ${number}`
    : `${qualifier} ${number}`;
}

/**
 * A figure's dimension values in words: what it counts (`series`) and what it rests on (`basis`), and that it was read by
 * hand. Either may be empty. Where a country has several observers, the series says whose it is.
 */
export function figureLabels(corpus: Corpus, figure: Figure): { series: string; basis: string } {
  const { series, basis } = measureLabels(corpus, figure);
  return { series: words.charts.details([series, observerLabel(corpus, figure)]), basis };
}

/** The same without whose the value is. */
export function measureLabels(corpus: Corpus, figure: Figure): { series: string; basis: string } {
  const labels = (basis: boolean) =>
    dimensionsOf(corpus, figure.indicator, basis)
      .flatMap((id) => dimensionLabel(corpus, figure, id) ?? [])
      .join(', ');
  const byHand = figure.byHand === undefined ? [] : [words.charts.byHand];
  const vote = words.labels.ofVote(figure.office, figure.round);
  return {
    series: words.charts.details([labels(false), vote]),
    basis: words.charts.details([labels(true), ...byHand]),
  };
}

/** Whose value a figure is, where its country has several observers; empty where it has one. */
function observerLabel(corpus: Corpus, figure: Figure): string {
  const { election } = figure.excerpt;
  return observersIn(corpus, election.country).length > 1 ? observerOf(figure).short : '';
}

/** Of which office and round a figure is, and whose value, in words: no row of a chart has several of them. May be empty. */
export function voteAndObserver(corpus: Corpus, figure: Figure): string {
  return words.charts.details([
    words.labels.ofVote(figure.office, figure.round),
    observerLabel(corpus, figure),
  ]);
}

/** What a figure counts and what it rests on, in words; may be empty. */
export function figureDetail(corpus: Corpus, figure: Figure): string {
  const { series, basis } = figureLabels(corpus, figure);
  return words.charts.details([series, basis]);
}

/** One dimension value of a figure in the words of its election; undefined if the figure does not state it. */
export function dimensionLabel(corpus: Corpus, figure: Figure, id: string): string | undefined {
  const value = figure.dimensions.get(id) ?? figure.remarks.get(id);
  if (value === undefined || !corpus.dimensions.has(id)) return undefined;
  const { country, slug } = figure.excerpt.election;
  return valueLabel(corpus, country, id, value, slug);
}

/**
 * A value of a dimension in the words of a country.
 * @param election the folder of the election whose names they bear; without one, today's
 */
export function valueLabel(
  corpus: Corpus,
  country: Country,
  id: string,
  value: string,
  election?: string,
): string {
  const dimension = corpus.dimensions.get(id);
  if (dimension === undefined) return value;
  return (
    dimensionValues(dimension, country, [...corpus.organisations.values()], election).get(value) ?? value
  );
}

/**
 * What several figures have in common in one dimension, in words. A party that bore another name at another election
 * is called by both, each with its years. Undefined if none states it.
 */
function sharedLabel(corpus: Corpus, figures: readonly Figure[], id: string): string | undefined {
  const byName = Map.groupBy(
    figures.filter(({ dimensions }) => dimensions.has(id)),
    (figure) => dimensionLabel(corpus, figure, id) ?? '',
  );
  const [first, ...others] = [...byName].map(([name, own]) => ({
    name,
    years: [...new Set(own.map(({ excerpt }) => yearOf(excerpt.election.date)))],
  }));
  if (first === undefined || others.length === 0) return first?.name;
  return words.labels.namesByYear([first, ...others]);
}

/** Figures by what they count and whose they are, whatever they rest on, in the order in which reports first count it. */
export function seriesOf(corpus: Corpus, figures: readonly Figure[]): [name: string, own: Figure[]][] {
  const ids = (figure: Figure) => dimensionsOf(corpus, figure.indicator, false);
  const offices = figures.flatMap(({ office }) => office ?? []);
  const key = (figure: Figure) =>
    JSON.stringify([
      observerOf(figure).id,
      ...ids(figure).map((id) => figure.dimensions.get(id) ?? ''),
      seriesOfficeKey(figure, offices),
      roundKindOf(figure),
    ]);
  return [...Map.groupBy(figures, key).values()].map((own) => {
    const [figure] = own;
    const names = figure === undefined ? [] : ids(figure).flatMap((id) => sharedLabel(corpus, own, id) ?? []);
    const observer = figure === undefined ? '' : observerLabel(corpus, figure);
    return [words.charts.details([...names, voteLabel(own), observer]), own];
  });
}

/** The office that a figure is of: the one that it states, or the only one of its election; undefined where neither is. */
export function officeOf({ office, excerpt }: Figure): SeriesOffice | undefined {
  return office ?? onlyOfficeOf(excerpt.election);
}

/** What the vote was that a figure is of. Where it does not say, it is of the first round, or of its special election. */
export function roundKindOf({ round, excerpt }: Figure): RoundKind {
  return round === undefined || round.what === 'first' ? (excerpt.election.special ?? 'first') : round.what;
}

/** What tells series of several offices apart: nothing where no figure states one. */
function seriesOfficeKey(figure: Figure, stated: readonly Office[]): string {
  const own = officeOf(figure);
  if (stated.length === 0 || own === undefined) return '';
  return stated.find((office) => isSameOffice(office, own))?.id ?? own.id ?? own.kind;
}

/** Office and round that some figures of one series are of, as they state them; empty where they state none. */
export function voteLabel(own: readonly Figure[]): string {
  const [office] = own.flatMap((figure) => figure.office ?? []);
  const [round] = own.flatMap((figure) => figure.round ?? []);
  return words.labels.ofVote(office, round);
}

/** Dimensions that say what a figure counts, or what it rests on. Its unit stands in its words. */
function dimensionsOf({ dimensions }: Corpus, { required, optional }: Indicator, basis: boolean): string[] {
  return [...required, ...optional].filter((id) => {
    const dimension = dimensions.get(id);
    return dimension?.basis === basis && !dimension.unit;
  });
}

/** What the values of an indicator are drawn in: its unit, or the money of a country; undefined for money where that has none. */
export function unitOf({ unit }: Indicator, { currency }: Country): Unit | undefined {
  return unit === 'money' ? currency : unit;
}

/** The same as readers see it; empty where nothing is to be said. */
export function unitNameOf(indicator: Indicator, country: Country): string {
  const unit = unitOf(indicator, country);
  return unit === undefined ? '' : words.measures.unitName(unit);
}

/**
 * Where a figure stands on the axis of its election, in the unit of its indicator; a fraction only as a percentage. Dates
 * and ranges have no place, nor have values below zero, where axes begin, values of another election and those in another unit.
 */
export function plottedValue({
  excerpt,
  value,
  indicator,
  unit,
  isOfOtherElection,
}: Figure): number | undefined {
  if (isOfOtherElection || unit !== unitOf(indicator, excerpt.election.country)) return undefined;
  if (value.kind === 'number') return value.number < 0 ? undefined : value.number;
  if (value.kind === 'fraction' && indicator.unit === 'percent')
    return (value.numerator / value.denominator) * 100;
  return undefined;
}

/** What stands beside a mark: "43", "one out of six", "over 1,700". Words have their direction in a line of the site. */
export function markLabel(figure: Figure): string {
  const { value, qualifier, text, excerpt } = figure;
  if (value.kind !== 'number') return isolated(figureText(figure), excerpt.report.language);
  const number = /million|billion/.test(text) ? text : formatNumber(value.number);
  return qualified(number, qualifier);
}
