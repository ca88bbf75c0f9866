import { formatNumber } from '../words/format.ts';
import type { Corpus, Figure } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { Indicator } from '../model/vocabulary.ts';
import { dimensionValues } from '../model/dimension-values.ts';
import { paths } from '../paths.ts';

/** All figures of an indicator in a country, in time order, then in the order of the report. */
export function figuresOf(corpus: Corpus, country: Country, indicator: Indicator): Figure[] {
  return [...corpus.figures.values()].filter(
    (figure) => figure.indicator === indicator && figure.excerpt.election.country === country,
  );
}

/** Figures without those that only repeat another: the same value, qualifier and dimensions in the same election. */
export function distinct(figures: readonly Figure[]): Figure[] {
  const key = (figure: Figure) =>
    JSON.stringify([
      figure.excerpt.election.id,
      figure.value,
      figure.qualifier,
      [...figure.dimensions].sort(),
    ]);
  return figures.filter(
    (figure, index) => figures.findIndex((other) => key(other) === key(figure)) === index,
  );
}

/** The sentence of a figure: its permanent address. */
export function figureHref({ anchor, excerpt }: Figure): string {
  return paths.excerpt(excerpt.election.id, anchor);
}

/** The words of a figure with the qualifier that stands before them: "over 1700", "some 8.8 million". */
export function figureText({ text, qualifier }: Figure): string {
  return qualified(text, qualifier);
}

/** Puts a qualifier before words that do not hold it already: "some 350", "only approximately four per cent". */
function qualified(words: string, qualifier: string | undefined): string {
  if (qualifier === undefined) return words;
  const printed = ` ${words.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')} `;
  return printed.includes(` ${qualifier} `) ? words : `${qualifier} ${words}`;
}

/** A figure's dimension values in words: what it counts (`series`) and what it rests on (`basis`). Either may be empty. */
export function figureLabels(corpus: Corpus, figure: Figure): { series: string; basis: string } {
  const words = (basis: boolean) =>
    [...figure.indicator.required, ...figure.indicator.optional]
      .filter((id) => corpus.dimensions.get(id)?.basis === basis)
      .flatMap((id) => dimensionLabel(corpus, figure, id) ?? [])
      .join(', ');
  return { series: words(false), basis: words(true) };
}

/** What a figure counts and what it rests on, in words; those of the two that there are. */
export function figureDetails(corpus: Corpus, figure: Figure): string[] {
  const { series, basis } = figureLabels(corpus, figure);
  return [series, basis].filter((words) => words !== '');
}

/** One dimension value of a figure in words; undefined if the figure does not state it. */
export function dimensionLabel(corpus: Corpus, figure: Figure, id: string): string | undefined {
  const value = figure.dimensions.get(id);
  const dimension = corpus.dimensions.get(id);
  if (value === undefined || dimension === undefined) return undefined;
  return (
    dimensionValues(dimension, figure.excerpt.election.country, [...corpus.organisations.values()]).get(
      value,
    ) ?? value
  );
}

/** Where a figure stands on an axis, in its unit; a fraction only as a percentage. Dates and ranges have no place. */
export function plottedValue({ value, indicator }: Figure): number | undefined {
  if (value.kind === 'number') return value.number;
  if (value.kind === 'fraction' && indicator.unit === 'percent')
    return (value.numerator / value.denominator) * 100;
  return undefined;
}

/** What stands beside a mark: "43", "one out of six", "over 1,700". */
export function markLabel(figure: Figure): string {
  const { value, qualifier, text } = figure;
  if (value.kind !== 'number') return figureText(figure);
  const number = /million|billion/.test(text) ? text : formatNumber(value.number);
  return qualified(number, qualifier);
}
