import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { distinct, figuresOf, plottedValue, standing } from '../../site/figures.ts';
import type { ChartKind } from './chart-kind.ts';
import { chartKinds, kindOf } from './kinds/kinds.ts';
import type { ChartSpec } from './spec.ts';
import { valueStrip } from './value-strip.ts';

/** The charts of a corpus, shared by pages, frames, pictures and citations. They are released with the corpus. */
const made = new WeakMap<Corpus, Map<string, ChartSpec | undefined>>();

/**
 * The chart of an indicator in a country, made once for each corpus. Undefined for an indicator without a chart kind
 * or with fewer than two values. It interpolates nothing and carries no value from one basis to another.
 */
export function chart(corpus: Corpus, country: Country, indicator: Indicator): ChartSpec | undefined {
  const charts = made.get(corpus) ?? new Map<string, ChartSpec | undefined>();
  made.set(corpus, charts);
  const key = `${country.id}/${indicator.id}`;
  if (!charts.has(key)) charts.set(key, makeChart(corpus, country, indicator));
  return charts.get(key);
}

/** Makes the chart that `chart` returns, with the kinds of `kinds`. */
export function makeChart(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  kinds: readonly ChartKind[] = chartKinds,
): ChartSpec | undefined {
  const figures = standing(figuresOf(corpus, country, indicator));
  const plotted = distinct(figures.filter((figure) => plottedValue(figure) !== undefined));
  if (indicator.chart === undefined || plotted.length < 2) return undefined;
  const kind = kindOf({ kind: indicator.chart }, kinds);
  const source = { corpus, country, indicator, all: figures, figures, plotted };
  const spec = kind.spec(source);
  return spec && kind.isStrip?.(spec) ? { ...spec, strip: valueStrip(source, spec.joints) } : spec;
}
