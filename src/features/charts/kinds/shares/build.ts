import * as words from '../../../../words/words.ts';
import type { Figure } from '../../../../model/corpus.ts';
import { dimensionLabel, voteAndObserver } from '../../../../site/figures.ts';
import type { ChartKind } from '../../chart-kind.ts';
import { chartBase, type ChartSource } from '../../source.ts';
import { multiples } from './multiples.ts';
import type { ShareChart } from './spec.ts';

/** Puts first the parts that the country names, then those that reports name, in their order. */
function shareSpec(source: ChartSource): ShareChart {
  const { corpus, country, indicator, plotted } = source;
  const dimension = indicator.parts ?? '';
  const part = (figure: Figure) => dimensionLabel(corpus, figure, dimension) ?? '';
  const idOf = (figure: Figure) => figure.dimensions.get(dimension) ?? '';
  const ids = new Set(plotted.map(idOf));
  const accented = country.accented.filter((id) => ids.has(id));
  const order = [...new Set([...accented, ...ids])];
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== indicator.parts);
  const labels = (basis: boolean) => (figure: Figure) =>
    words.charts.details(
      others
        .filter((id) => corpus.dimensions.get(id)?.basis === basis)
        .flatMap((id) => dimensionLabel(corpus, figure, id) ?? []),
    );
  const [counted, basis] = [labels(false), labels(true)];
  const whole = (figure: Figure) => words.charts.details([counted(figure), voteAndObserver(corpus, figure)]);
  const base = chartBase(source);
  return {
    ...base,
    kind: 'shares',
    multiples: multiples(source, base.joints, { order, accented, idOf, part, whole, basis }),
  };
}

/** Parts of a whole, a row for each. */
export const shareKind: ChartKind<ShareChart> = { id: 'shares', spec: shareSpec };
