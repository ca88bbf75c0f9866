import * as words from '../../words/words.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { citeChart, type CiteTarget } from '../cite/cite-target.ts';
import { distinct, figuresOf, plottedValue, seriesOf, standing, unitNameOf } from '../../site/figures.ts';
import { timeKind, timeSpec } from './kinds/time/build.ts';
import type { TimeChart } from './kinds/time/spec.ts';
import type { Joint } from './joints.ts';
import { valueStrip, type ValueStrip } from './value-strip.ts';

/** A small chart among others: one series through time, whatever the kind of the indicator's own chart. */
export interface SmallChart {
  readonly spec: TimeChart;
  /** What stands in place of the plot where nothing in it is joined; undefined where it is drawn. */
  readonly strip: ValueStrip | undefined;
  /** What its marks mean, in sentences. */
  readonly key: readonly string[];
  /** The page of the indicator. */
  readonly href: string;
  /** Where its cite link leads: to the citation of the indicator's own chart, of which it is a part. */
  readonly cite: CiteTarget;
  /** What the values are to one another: the grades with their years, and in a few words what differs. */
  readonly gradeNotes: readonly string[];
  /** Whether there is more to say of what differs. */
  readonly differs: boolean;
  /** Address of the full notes on the indicator's page. */
  readonly whyHref: string;
}

/** The small chart of an indicator; undefined where fewer than two values of one series can be drawn. */
export function smallChart(corpus: Corpus, country: Country, indicator: Indicator): SmallChart | undefined {
  const all = standing(figuresOf(corpus, country, indicator));
  const series = seriesOf(corpus, all);
  const [name, figures] = fullest(series);
  const plotted = distinct(figures.filter(isPlotted));
  if (plotted.length < 2) return undefined;
  const href = paths.indicator(country.id, indicator.id);
  const source = { corpus, country, indicator, all, figures, plotted };
  const spec = timeSpec(source);
  const strip = timeKind.isStrip(spec) ? valueStrip(source, spec.joints) : undefined;
  return {
    strip,
    key: strip === undefined ? timeKind.plane.key(spec) : strip.marks,
    spec: {
      ...spec,
      subtitle: words.charts.smallSubtitle(unitNameOf(indicator, country), name, series.length),
    },
    href,
    cite: citeChart(country.id, indicator.id),
    gradeNotes: gradeNotes(spec.joints),
    differs: spec.joints.some(({ why }) => why !== ''),
    whyHref: `${href}#chart-${indicator.id}-notes`,
  };
}

/** One note for each grade, with all pairs of years that have it. */
function gradeNotes(joints: readonly Joint[]): string[] {
  return [...Map.groupBy(joints, ({ grades }) => words.grades.signed(...grades))].map(([signed, own]) =>
    words.charts.gradeNote(
      signed,
      own.map(({ from, to }) => words.charts.yearPair(from, to)),
      own.flatMap(({ rules }) => rules),
    ),
  );
}

/** The series with values in most elections. If there are several, the one that reports name first. */
function fullest(
  series: readonly (readonly [string, readonly Figure[]])[],
): readonly [string, readonly Figure[]] {
  const elections = (figures: readonly Figure[]) =>
    new Set(figures.filter(isPlotted).map(({ excerpt }) => excerpt.election)).size;
  return series.toSorted(([, a], [, b]) => elections(b) - elections(a))[0] ?? ['', []];
}

function isPlotted(figure: Figure): boolean {
  return plottedValue(figure) !== undefined;
}
