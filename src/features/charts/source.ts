import * as words from '../../words/words.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import { indicatorDefinition, indicatorLabel } from '../../model/in-country.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { missingYearsOf } from '../../site/elections.ts';
import { distinct, figureDetail, unitNameOf } from '../../site/figures.ts';
import { jointsOf } from './joints.ts';
import { mark } from './mark.ts';
import type { ChartSpec } from './spec.ts';
import { chartRows } from './table-rows.ts';

/** The data that a chart is made from. */
export interface ChartSource {
  readonly corpus: Corpus;
  readonly country: Country;
  readonly indicator: Indicator;
  /** All figures of the indicator in the country. */
  readonly all: readonly Figure[];
  /** The figures that the chart shows. */
  readonly figures: readonly Figure[];
  /** The shown figures that can be plotted on its axis, each value once. */
  readonly plotted: readonly Figure[];
}

/** Makes the part of a spec that all kinds share, with the rows of the table. */
export function chartBase({
  corpus,
  country,
  indicator,
  all,
  figures,
  plotted,
}: ChartSource): Omit<ChartSpec, 'kind'> {
  const issuers = new Set(
    figures.flatMap(({ excerpt }) =>
      excerpt.report.issuers.map((id) => corpus.organisations.get(id)?.short ?? id),
    ),
  );
  const elections = new Set(figures.map((figure) => figure.excerpt.election));
  const rows = chartRows(corpus, country, indicator, figures, all);
  const silent = rows.flatMap(({ election, silence }) =>
    silence === undefined ? [] : [{ election, reason: silence }],
  );
  const missing = missingYearsOf(corpus, country);
  return {
    id: indicator.id,
    title: indicatorLabel(country, indicator),
    subtitle: indicatorDefinition(country, indicator),
    source: words.charts.source([...issuers], [...elections], country.name),
    unit: unitNameOf(indicator, country),
    joints: jointsOf(corpus, figures),
    rows,
    undrawn: distinct(figures)
      .filter((figure) => !plotted.includes(figure))
      .map((figure) => mark(figure, figureDetail(corpus, figure)).spoken),
    absent: [
      ...(silent.length === 0 ? [] : [words.charts.withoutValue(silent)]),
      ...(missing.length === 0 ? [] : [words.missing.alsoObservedAre(missing)]),
    ],
  };
}
