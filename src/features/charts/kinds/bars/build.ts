import * as words from '../../../../words/words.ts';
import { electingOf } from '../../../../site/elections.ts';
import { figureDetail, figureLabels } from '../../../../site/figures.ts';
import type { ChartKind } from '../../chart-kind.ts';
import { moveSharedDetailsToHeading } from '../../group-heading.ts';
import { mark } from '../../mark.ts';
import { heightOfRows, thinRow } from '../../plot-height.ts';
import { jointBefore } from '../../joints.ts';
import { chartBase, type ChartSource } from '../../source.ts';
import { barDrawing } from './drawing.ts';
import type { BarChart } from './spec.ts';

function barSpec(source: ChartSource): BarChart {
  const { corpus, country, plotted } = source;
  const elections = electingOf(corpus, country);
  const base = chartBase(source);
  return {
    ...base,
    kind: 'bars',
    groups: elections
      .map((election) => ({
        label: words.labels.electionShort(election),
        joint: jointBefore(base.joints, election),
        bars: plotted
          .filter((figure) => figure.excerpt.election === election)
          .map((figure) => {
            const { series, basis } = figureLabels(corpus, figure);
            const detail = figureDetail(corpus, figure);
            return { ...mark(figure, basis, detail), name: series };
          }),
      }))
      .filter(({ bars }) => bars.length > 0)
      .map(moveSharedBasisToHeading)
      .map(moveSharedDetailsToHeading),
  };
}

/** Moves what all bars of an election rest on into its heading, so that it is printed once: "2009, as of 1 June". */
function moveSharedBasisToHeading(group: BarChart['groups'][number]): BarChart['groups'][number] {
  const { label, bars } = group;
  const [first, ...others] = bars;
  const isShared = others.length > 0 && others.every(({ detail }) => detail === first?.detail);
  if (first === undefined || !isShared) return group;
  return {
    ...group,
    label: words.charts.narrowed([label, first.detail]),
    bars: bars.map((bar) => ({ ...bar, detail: '' })),
  };
}

/** Bars from zero, per election. */
export const barKind: ChartKind<BarChart> = {
  id: 'bars',
  spec: barSpec,
  // Bars of elections that are not the same measure are not to be set on one axis: their words say more in order.
  isStrip: ({ joints }) => !joints.some(({ grades }) => grades.includes('same-measure')),
  plane: {
    drawing: barDrawing,
    key: ({ groups, absent }) => [
      ...(groups.some(({ bars }) => bars.some(({ hollow }) => hollow)) ? [words.charts.hollowMark] : []),
      ...(groups.some(({ bars }) => bars.some(({ bound }) => bound)) ? [words.charts.arrow] : []),
      ...absent,
    ],
    height: ({ groups }) => heightOfRows(groups, thinRow, ({ detail }) => detail.length),
    detailIsBesideMark: true,
  },
};
