import { electionsOf } from '../../site/elections.ts';
import { figureLabels } from './figures.ts';
import * as words from '../../words/words.ts';
import { joinValues } from './lines.ts';
import { mark } from './mark.ts';
import { notesOf } from './notes.ts';
import { sayOnce } from './say-once.ts';
import { chartBase, type ChartSource } from './source.ts';
import type { BarChart } from './spec.ts';

/** Bars from zero, per election. */
export function barChart(source: ChartSource): BarChart {
  const { corpus, country, drawn } = source;
  const elections = electionsOf(corpus, country);
  return {
    ...chartBase(source),
    kind: 'bars',
    groups: elections
      .map((election) => ({
        label: words.labels.electionShort(election),
        bars: drawn
          .filter((figure) => figure.excerpt.election === election)
          .map((figure) => {
            const { series, basis } = figureLabels(corpus, figure);
            const aloud = [series, basis].filter(Boolean).join(', ');
            return { ...mark(figure, basis, aloud), name: series };
          }),
      }))
      .filter(({ bars }) => bars.length > 0)
      .map(sayOnce),
    notes: notesOf(joinValues(corpus, elections, drawn).reasons),
  };
}
