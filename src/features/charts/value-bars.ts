import type { Figure } from '../../model/corpus.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { distinct, plottedValue } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { tickLabel, valueScale } from './drawing/scale.ts';
import { plottedAs } from './mark.ts';

/** A value as a bar beside its words. */
export interface ValueBar {
  /** In per cent of the scale that all bars of the indicator share. */
  readonly length: number;
  /** Whether it is a fraction in words. */
  readonly hollow: boolean;
  /** On which side of its end the value lies, where the report prints a bound. */
  readonly bound?: 'above' | 'below';
  /** How it is drawn where the words do not say it; mostly empty. */
  readonly drawnAs: string;
}

/** The bars of an indicator in a country. */
export interface ValueBars {
  /** The bar of a figure; undefined for one that has no place on the scale. */
  readonly of: (figure: Figure) => ValueBar | undefined;
  /** How long bars are, in a sentence; undefined where there are none. */
  readonly scale: string | undefined;
  /** What their marks mean, in sentences. */
  readonly marks: readonly string[];
}

/**
 * The bars of figures of one indicator, on one scale from zero. Shares are parts of one hundred. A single number has
 * nothing to be long beside, and what an indicator merely lists is not held against one another: both have no bars.
 */
export function valueBars(indicator: Indicator, figures: readonly Figure[]): ValueBars {
  const drawn = distinct(figures.filter((figure) => plottedValue(figure) !== undefined));
  const isShare = indicator.unit === 'percent';
  if (drawn.length < (isShare ? 1 : 2) || indicator.lists !== undefined)
    return { of: () => undefined, scale: undefined, marks: [] };
  const values = drawn.map((figure) => plottedValue(figure) ?? 0);
  const unit = unitNameAmong(drawn);
  const isPartOfHundred = isShare && Math.max(...values) <= 100;
  return barsTo(drawn, isPartOfHundred ? 100 : valueScale(values, unit).max);
}

/** The unit of figures on one scale, as readers see it. */
function unitNameAmong([first]: readonly Figure[]): string {
  return first === undefined ? '' : words.measures.unitName(first.unit);
}

/** The bars of figures that have a place on one scale from zero to an end. */
export function barsTo(drawn: readonly Figure[], end: number): ValueBars {
  const unit = unitNameAmong(drawn);
  const scale = words.charts.barsTo(tickLabel(end, { max: end, step: end }, unit, false));
  return {
    scale,
    of: (figure) => {
      const value = plottedValue(figure);
      if (value === undefined) return undefined;
      const { bound } = figure;
      return {
        length: Number(((value / end) * 100).toFixed(1)),
        hollow: figure.value.kind === 'fraction',
        ...(bound && { bound }),
        drawnAs: plottedAs(figure),
      };
    },
    marks: [
      ...(drawn.some(({ value }) => value.kind === 'fraction') ? [words.charts.hollowMark] : []),
      ...(drawn.some(({ bound }) => bound) ? [words.charts.arrow] : []),
    ],
  };
}

/** How long bars are and what their marks mean, in sentences; empty where there are none. */
export function keyOf({ scale, marks }: Pick<ValueBars, 'scale' | 'marks'>): string[] {
  return [...(scale === undefined ? [] : [scale]), ...marks];
}
