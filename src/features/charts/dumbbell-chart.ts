import type { Figure } from '../../model/corpus.ts';
import { electionsOf } from '../../site/elections.ts';
import { dimensionLabel } from './figures.ts';
import { labels } from '../../words/words.ts';
import { joinValues } from './lines.ts';
import { mark } from './mark.ts';
import { notesOf } from './notes.ts';
import { sayOnce } from './say-once.ts';
import { chartBase, type ChartSource } from './source.ts';
import type { DumbbellChart } from './spec.ts';

/**
 * Two values of one thing in one election on one row: what `ends` of the indicator names, with every other
 * dimension the same. They are joined only if there is one of each and both are numbers, or both words. Values of
 * neither end stand in the table only; undefined where fewer than two are left.
 */
export function dumbbellChart(source: ChartSource): DumbbellChart | undefined {
  const { corpus, country, indicator, drawn } = source;
  const { dimension = '', values = ['', ''] as const } = indicator.ends ?? {};
  const end = (figure: Figure) => values.indexOf(figure.dimensions.get(dimension) ?? '');
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== dimension);
  const thing = (figure: Figure) =>
    others.flatMap((id) => dimensionLabel(corpus, figure, id) ?? []).join(', ');
  const paired = drawn.filter((figure) => end(figure) !== -1);
  if (paired.length < 2) return undefined;
  const word = (value: string) => corpus.dimensions.get(dimension)?.values[value] ?? value;
  const words = [word(values[0]), word(values[1])] as const;
  const elections = electionsOf(corpus, country);
  return {
    ...chartBase(source),
    kind: 'dumbbell',
    ends: words,
    groups: elections
      .map((election) => {
        const own = paired.filter(({ excerpt }) => excerpt.election === election);
        return {
          label: labels.electionShort(election),
          bars: [...Map.groupBy(own, thing)].map(([name, figures]) => ({
            name,
            joined: isPair(figures, end),
            marks: figures.map((figure) => endMark(figure, end(figure) === 0 ? 0 : 1, words, name)),
          })),
        };
      })
      .filter(({ bars }) => bars.length > 0)
      .map(sayOnce),
    notes: notesOf(joinValues(corpus, elections, paired).reasons),
  };
}

function endMark(
  figure: Figure,
  end: 0 | 1,
  ends: readonly [string, string],
  thing: string,
): DumbbellChart['groups'][number]['bars'][number]['marks'][number] {
  return { ...mark(figure, ends[end], [ends[end], thing].filter(Boolean).join(', ')), end };
}

/** One value of each end, told in the same way. */
function isPair(figures: readonly Figure[], end: (figure: Figure) => number): boolean {
  const [a, b] = figures;
  return figures.length === 2 && a?.value.kind === b?.value.kind && new Set(figures.map(end)).size === 2;
}
