import * as words from '../../../../words/words.ts';
import type { Figure } from '../../../../model/corpus.ts';
import { electionsOf } from '../../../../site/elections.ts';
import { dimensionLabel, sharedLabel } from '../../../../site/figures.ts';
import type { ChartKind } from '../../chart-kind.ts';
import { mark } from '../../mark.ts';
import { heightOfRows, thickRow } from '../../plot-height.ts';
import { jointBefore } from '../../joints.ts';
import { chartBase, type ChartSource } from '../../source.ts';
import { multiples } from './multiples.ts';
import { partPatterns, partsOf, shareDrawing } from './drawing.ts';
import type { ShareChart } from './spec.ts';

/** Groups the wholes that have the same basis. */
function shareSpec(source: ChartSource): ShareChart {
  const { corpus, country, indicator, plotted } = source;
  const dimension = indicator.parts ?? '';
  const part = (figure: Figure) => dimensionLabel(corpus, figure, dimension) ?? '';
  const idOf = (figure: Figure) => figure.dimensions.get(dimension) ?? '';
  const byPart = Map.groupBy(plotted, idOf);
  const accented = country.accented.filter((id) => byPart.has(id));
  const ids = [...new Set([...accented, ...byPart.keys()])];
  const parts = ids.map((id) => sharedLabel(corpus, byPart.get(id) ?? [], dimension) ?? '');
  const others = [...indicator.required, ...indicator.optional].filter((id) => id !== indicator.parts);
  const labels = (basis: boolean) => (figure: Figure) =>
    words.charts.details(
      others
        .filter((id) => corpus.dimensions.get(id)?.basis === basis)
        .flatMap((id) => dimensionLabel(corpus, figure, id) ?? []),
    );
  const [whole, basis] = [labels(false), labels(true)];
  const base = chartBase(source);
  return {
    ...base,
    kind: 'shares',
    parts,
    multiples: multiples(source, base.joints, { order: ids, accented, idOf, part, whole, basis }),
    groups: electionsOf(corpus, country).flatMap((election) => {
      const own = plotted.filter((figure) => figure.excerpt.election === election);
      const label = words.labels.electionShort(election);
      return [...Map.groupBy(own, basis)].map(([of, figures], index) => ({
        election: label,
        label: words.charts.narrowed([label, of]),
        joint: index === 0 ? jointBefore(base.joints, election) : undefined,
        bars: [...Map.groupBy(figures, whole)].map(([name, shares]) => ({
          name,
          shares: shares.map((figure) => ({
            ...mark(figure, words.charts.details([part(figure), name, of])),
            part: ids.indexOf(idOf(figure)),
          })),
        })),
      }));
    }),
  };
}

/** Parts of a whole, one bar for each whole. */
export const shareKind: ChartKind<ShareChart> = {
  id: 'shares',
  drawing: shareDrawing,
  spec: shareSpec,
  key: ({ groups, absent }) => {
    const wholes = groups.flatMap(({ bars }) => bars.map(({ shares }) => shares));
    return [
      ...(wholes.some((shares) => shares.some(({ hollow }) => hollow)) ? [words.charts.dashedEdge] : []),
      ...(wholes.some(isPartial) ? [words.charts.blank] : []),
      ...(wholes.some((shares) => !isPartial(shares) && sumOf(shares) !== 100)
        ? [words.charts.nearHundred]
        : []),
      ...absent,
    ];
  },
  legend: (spec) => {
    const patterns = partPatterns(spec);
    return partsOf(spec.groups).map(([title, parts]) => ({
      title,
      entries: parts.flatMap((part) => {
        const pattern = patterns[part];
        return pattern === undefined ? [] : [{ pattern, name: spec.parts[part] ?? '' }];
      }),
    }));
  },
  height: ({ groups }) => {
    const height = heightOfRows(groups, thickRow);
    return { ...height, embed: height.embed + partsOf(groups).length * 80 };
  },
  detailIsBesideMark: false,
  isReadableSmall: () => false,
};

/** Printed shares are rounded, so a complete whole can add up to a little less than a hundred. */
function isPartial(shares: readonly { readonly y: number }[]): boolean {
  return sumOf(shares) < 98;
}

/** Printed numbers add up to whole numbers or tenths. */
function sumOf(shares: readonly { readonly y: number }[]): number {
  return Number(shares.reduce((sum, { y }) => sum + y, 0).toFixed(6));
}
