import type { Figure } from '../../model/corpus.ts';
import { electionsOf } from '../../site/elections.ts';
import { dimensionLabel } from './figures.ts';
import { labels } from '../../words/words.ts';
import { mark } from './mark.ts';
import { chartBase, type ChartSource } from './source.ts';
import type { ShareChart } from './spec.ts';

/** Parts of a whole; wholes that are of the same kind, by the dimensions that are a basis, stand in one group. */
export function shareChart(source: ChartSource): ShareChart {
  const { corpus, country, indicator, drawn } = source;
  const part = (figure: Figure) => dimensionLabel(corpus, figure, indicator.parts ?? '') ?? '';
  const parts = [...new Set(drawn.map(part))];
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== indicator.parts);
  const words = (basis: boolean) => (figure: Figure) =>
    others
      .filter((id) => corpus.dimensions.get(id)?.basis === basis)
      .flatMap((id) => dimensionLabel(corpus, figure, id) ?? [])
      .join(', ');
  const [whole, basis] = [words(false), words(true)];
  return {
    ...chartBase(source),
    kind: 'shares',
    parts,
    groups: electionsOf(corpus, country).flatMap((election) => {
      const own = drawn.filter((figure) => figure.excerpt.election === election);
      const label = labels.electionShort(election);
      return [...Map.groupBy(own, basis)].map(([of, figures]) => ({
        election: label,
        label: [label, of].filter(Boolean).join(', '),
        bars: [...Map.groupBy(figures, whole)].map(([name, shares]) => ({
          name,
          shares: shares.map((figure) => ({
            ...mark(figure, [part(figure), name, of].filter(Boolean).join(', ')),
            part: parts.indexOf(part(figure)),
          })),
        })),
      }));
    }),
    notes: [
      'Shares of one election are not set against those of another: outlets, subjects and what is counted differ.',
    ],
  };
}
