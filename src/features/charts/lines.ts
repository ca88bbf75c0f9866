import type { Corpus, Figure } from '../../model/corpus.ts';
import { seriesOf } from '../../site/figures.ts';
import { compareFigures } from './comparability.ts';
import { neighboursAmong, pairsOf } from './verdicts.ts';

/**
 * The pairs of values that a line joins, by their positions in `plotted`: those of neighbouring elections that are the
 * same measure, and those of one series over elections that could not have a value of it. A run-off is joined with the
 * next, although an election without one lies between.
 * @param figures all that stand beside the plotted ones: an election with one of them is a neighbour too
 */
export function linesOf(
  corpus: Corpus,
  figures: readonly Figure[],
  plotted: readonly Figure[],
): [number, number][] {
  const next = neighboursAmong(figures).flatMap((pair) => pairsOf(plotted, ...pair));
  const inSeries = seriesOf(corpus, figures).flatMap(([, own]) =>
    neighboursAmong(own).flatMap((pair) =>
      pairsOf(
        plotted.filter((figure) => own.includes(figure)),
        ...pair,
      ),
    ),
  );
  const joined = new Map(
    [...next, ...inSeries]
      .filter(([a, b]) => compareFigures(corpus, a, b).grade === 'same-measure')
      .map(([a, b]): [string, [number, number]] => [
        `${a.id} ${b.id}`,
        [plotted.indexOf(a), plotted.indexOf(b)],
      ]),
  );
  return [...joined.values()];
}
