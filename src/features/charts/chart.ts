import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { plottedValue } from '../../site/figures.ts';
import { barChart } from './bar-chart.ts';
import { dumbbellChart } from './dumbbell-chart.ts';
import { shareChart } from './share-chart.ts';
import type { ChartSpec } from './spec.ts';
import { timeChart } from './time-chart.ts';
import { distinct, figuresOf } from './values.ts';

/**
 * The chart of an indicator in a country. Undefined where there is nothing to draw: an indicator without a chart
 * kind, or fewer than two values. Nothing is interpolated, and no value is carried from one basis to another.
 */
export function chart(corpus: Corpus, country: Country, indicator: Indicator): ChartSpec | undefined {
  const figures = figuresOf(corpus, country, indicator);
  const drawn = distinct(figures.filter((figure) => plottedValue(figure) !== undefined));
  if (indicator.chart === undefined || drawn.length < 2) return undefined;
  const source = { corpus, country, indicator, all: figures, figures, drawn };
  switch (indicator.chart) {
    case 'time':
      return timeChart(source);
    case 'bars':
      return barChart(source);
    case 'shares':
      return shareChart(source);
    case 'dumbbell':
      return dumbbellChart(source);
  }
}
