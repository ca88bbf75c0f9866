import { capitalised, plural, unitName } from '../../words/format.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { citeChart, type CiteTarget } from '../cite/cite-target.ts';
import { electionsOf } from '../../site/elections.ts';
import { figureLabels, plottedValue } from '../../site/figures.ts';
import { joinValues } from './lines.ts';
import { briefly } from './notes.ts';
import type { TimeChart } from './spec.ts';
import { timeChart } from './time-chart.ts';
import { distinct, figuresOf } from './values.ts';

/** A chart among others like it: one series through time, whatever the kind of the indicator's own chart. */
export interface SmallChart {
  readonly spec: TimeChart;
  /** The page of the indicator. */
  readonly href: string;
  /** How it is cited: as the indicator's own chart, of which it is a part. */
  readonly cite: CiteTarget;
  /** Where no line is and why, in one line; empty where all is joined. */
  readonly guard: string;
  /** Where the indicator's page says it in full. */
  readonly whyHref: string;
}

/** The small chart of an indicator; undefined where fewer than two values of one series can be drawn. */
export function smallChart(corpus: Corpus, country: Country, indicator: Indicator): SmallChart | undefined {
  const all = figuresOf(corpus, country, indicator);
  const series = Map.groupBy(all, (figure) => figureLabels(corpus, figure).series);
  const [name, figures] = fullest(series);
  const drawn = distinct(figures.filter(isDrawn));
  if (drawn.length < 2) return undefined;
  const href = paths.indicator(country.id, indicator.id);
  const { lines, reasons } = joinValues(corpus, electionsOf(corpus, country), drawn);
  const unit = capitalised(unitName(indicator.unit) || 'number');
  return {
    spec: {
      ...timeChart({ corpus, country, indicator, all, figures, drawn }),
      subtitle: [unit, name, series.size > 1 ? `one of ${plural(series.size, 'series', 'series')}` : '']
        .filter(Boolean)
        .join(' · '),
    },
    href,
    cite: citeChart(country.id, indicator.id),
    guard:
      reasons.length === 0
        ? ''
        : `${lines.length === 0 ? 'No line' : 'The line stops'}: ${briefly(reasons)}.`,
    whyHref: `${href}#chart-${indicator.id}-notes`,
  };
}

/** The series with values in most elections; of several the one that reports name first. */
function fullest(series: ReadonlyMap<string, readonly Figure[]>): readonly [string, readonly Figure[]] {
  const elections = (figures: readonly Figure[]) =>
    new Set(figures.filter(isDrawn).map(({ excerpt }) => excerpt.election)).size;
  return [...series].sort(([, a], [, b]) => elections(b) - elections(a))[0] ?? ['', []];
}

function isDrawn(figure: Figure): boolean {
  return plottedValue(figure) !== undefined;
}
