import * as words from '../../../../words/words.ts';
import type { Figure } from '../../../../model/corpus.ts';
import { electingOf } from '../../../../site/elections.ts';
import { dimensionLabel, valueLabel, voteAndObserver } from '../../../../site/figures.ts';
import type { ChartKind } from '../../chart-kind.ts';
import { moveSharedDetailsToHeading } from '../../group-heading.ts';
import { mark } from '../../mark.ts';
import { heightOfRows, thinRow } from '../../plot-height.ts';
import { jointBefore } from '../../joints.ts';
import { chartBase, type ChartSource } from '../../source.ts';
import { dumbbellDrawing } from './drawing.ts';
import type { DumbbellChart } from './spec.ts';

/**
 * Puts two values of an election on one row: those that `ends` of the indicator names, with all other dimensions
 * equal, of one observer, office and round. A line joins them only if there is one of each and both are numbers, or both words. Values of neither end
 * stand in the table only. Undefined where fewer than two values are left.
 */
function dumbbellSpec(source: ChartSource): DumbbellChart | undefined {
  const { corpus, country, indicator, plotted } = source;
  const { dimension = '', values = ['', ''] as const } = indicator.ends ?? {};
  const end = (figure: Figure) => values.indexOf(figure.dimensions.get(dimension) ?? '');
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== dimension);
  const thing = (figure: Figure) =>
    words.charts.details([
      ...others.flatMap((id) => dimensionLabel(corpus, figure, id) ?? []),
      voteAndObserver(corpus, figure),
    ]);
  const paired = plotted.filter((figure) => end(figure) !== -1);
  if (paired.length < 2) return undefined;
  const label = (value: string) => valueLabel(corpus, country, dimension, value);
  const ends = [label(values[0]), label(values[1])] as const;
  const elections = electingOf(corpus, country);
  const base = chartBase(source);
  return {
    ...base,
    kind: 'dumbbell',
    ends,
    groups: elections
      .map((election) => {
        const own = paired.filter(({ excerpt }) => excerpt.election === election);
        return {
          label: words.labels.electionShort(election),
          joint: jointBefore(base.joints, election),
          bars: [...Map.groupBy(own, thing)].map(([name, figures]) => ({
            name,
            joined: isPair(figures, end),
            marks: figures.map((figure) => endMark(figure, end(figure) === 0 ? 0 : 1, ends, name)),
          })),
        };
      })
      .filter(({ bars }) => bars.length > 0)
      .map(moveSharedDetailsToHeading),
  };
}

function endMark(
  figure: Figure,
  end: 0 | 1,
  ends: readonly [string, string],
  thing: string,
): DumbbellChart['groups'][number]['bars'][number]['marks'][number] {
  return { ...mark(figure, ends[end], words.charts.details([ends[end], thing])), end };
}

/** One value of each end, both numbers or both words. */
function isPair(figures: readonly Figure[], end: (figure: Figure) => number): boolean {
  const [a, b] = figures;
  return figures.length === 2 && a?.value.kind === b?.value.kind && new Set(figures.map(end)).size === 2;
}

/** Two values of one thing in one election on one row. */
export const dumbbellKind: ChartKind<DumbbellChart> = {
  id: 'dumbbell',
  spec: dumbbellSpec,
  plane: {
    drawing: dumbbellDrawing,
    key: ({ ends, groups, absent }) => {
      const rows = groups.flatMap(({ bars }) => bars.map(({ marks }) => marks.map(({ hollow }) => hollow)));
      const mixed = rows.some((hollow) => hollow.includes(true) && hollow.includes(false));
      return [
        words.charts.ends(...ends),
        ...(rows.some((hollow) => hollow.includes(true)) ? [words.charts.hollowMark] : []),
        ...(mixed ? [words.charts.fractionNotJoined] : []),
        ...absent,
      ];
    },
    height: ({ groups }) => heightOfRows(groups, thinRow),
    detailIsBesideMark: false,
  },
};
