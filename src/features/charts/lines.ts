import type { Corpus, Figure } from '../../model/corpus.ts';
import { compareFigures } from './comparability.ts';
import { neighboursAmong, pairsOf } from './verdicts.ts';

/**
 * The pairs of values that a line joins, by their positions in `plotted`: those of neighbouring elections that are the
 * same measure.
 * @param figures all that stand beside the plotted ones: an election with one of them is a neighbour too
 */
export function linesOf(
  corpus: Corpus,
  figures: readonly Figure[],
  plotted: readonly Figure[],
): [number, number][] {
  return neighboursAmong(figures).flatMap(([from, to]) =>
    pairsOf(plotted, from, to)
      .filter(([a, b]) => compareFigures(corpus, a, b).grade === 'same-measure')
      .map(([a, b]): [number, number] => [plotted.indexOf(a), plotted.indexOf(b)]),
  );
}
