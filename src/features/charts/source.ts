import * as words from '../../words/words.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import type { ChartSpec } from './spec.ts';
import { chartRows } from './table-rows.ts';

/** What a chart is made from. */
export interface ChartSource {
  readonly corpus: Corpus;
  readonly country: Country;
  readonly indicator: Indicator;
  /** All figures of the indicator in the country. */
  readonly all: readonly Figure[];
  /** Those that the chart is about. */
  readonly figures: readonly Figure[];
  /** Those of them that can be plotted on its axis, each value once. */
  readonly plotted: readonly Figure[];
}

/** What charts of every kind say of themselves, and the rows of their table. */
export function chartBase({
  corpus,
  country,
  indicator,
  all,
  figures,
}: ChartSource): Omit<ChartSpec, 'kind' | 'notes'> {
  const issuers = new Set(
    figures.flatMap(({ excerpt }) =>
      excerpt.report.issuers.map((id) => corpus.organisations.get(id)?.short ?? id),
    ),
  );
  const elections = new Set(figures.map((figure) => figure.excerpt.election)).size;
  return {
    id: indicator.id,
    title: indicator.label,
    subtitle: indicator.definition,
    source: words.charts.source([...issuers], elections, country.name),
    unit: words.measures.unitName(indicator.unit),
    rows: chartRows(corpus, country, indicator, figures, all),
  };
}
