import type { Chart, Plugin } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { ShareChart } from './spec.ts';
import type { ChartDrawing } from '../../drawing/chart-drawing.ts';
import type { Surface } from '../../drawing/surface.ts';
import { staticOptions, type BarConfiguration, type MarkArea, type Plot } from '../../drawing/plot.ts';
import { barHeight, rowPadding, rowPlugin } from '../../drawing/row-names.ts';
import { rowsOf } from '../../drawing/rows.ts';
import { segmentPlugin } from './segments.ts';
import { tickLabel } from '../../drawing/scale.ts';
import { patternsOf } from '../../drawing/patterns.ts';

type Bar = ShareChart['groups'][number]['bars'][number];

/** How charts of shares are drawn. */
export const shareDrawing: ChartDrawing<ShareChart> = {
  kind: 'shares',
  plot: sharePlot,
  marks: ({ groups }) => rowsOf(groups).flatMap(({ bar }) => bar?.shares ?? []),
};

/** The patterns of the parts of a chart. */
export function partPatterns({
  parts,
  groups,
}: Pick<ShareChart, 'parts' | 'groups'>): ReturnType<typeof patternsOf> {
  return patternsOf(
    parts.length,
    partsOf(groups).map(([, own]) => own),
  );
}

/** The parts that occur in each election, in their order. */
export function partsOf(groups: ShareChart['groups']): [election: string, parts: number[]][] {
  return [...Map.groupBy(groups, ({ election }) => election)].map(([election, own]) => {
    const parts = own.flatMap(({ bars }) => bars.flatMap(({ shares }) => shares.map(({ part }) => part)));
    return [election, [...new Set(parts)].sort((a, b) => a - b)];
  });
}

/**
 * Parts of a whole, one bar for each whole. Where a report does not give all parts, the rest of the bar up to 100
 * stays empty. Datasets are positions in a bar, not parts, so that bars keep the order of the spec.
 */
function sharePlot(spec: ShareChart, surface: Surface): Plot {
  const { size, font, colours } = surface;
  const rows = rowsOf(spec.groups);
  const bars = rows.map(({ bar }) => bar);
  const positions = Math.max(0, ...bars.map((bar) => bar?.shares.length ?? 0));
  // Rounded parts can add up to 101.
  const max = Math.max(100, ...bars.map(total));
  const areas = new Map<Mark, MarkArea>();
  const configuration: BarConfiguration = {
    type: 'bar',
    data: {
      labels: rows.map(({ text }) => text),
      datasets: Array.from({ length: positions }, (_, position) => ({
        data: bars.map((bar) => bar?.shares[position]?.y ?? null),
        barThickness: barHeight(surface, true),
        backgroundColor: 'transparent',
      })),
    },
    options: {
      ...staticOptions,
      indexAxis: 'y',
      layout: { autoPadding: false, padding: { ...rowPadding(rows, surface), right: 1 } },
      scales: {
        x: {
          type: 'linear',
          position: 'top',
          stacked: true,
          min: 0,
          max,
          grid: { display: false },
          border: { display: false },
          afterBuildTicks: (axis) => {
            axis.ticks = [0, 50, 100].map((value) => ({ value }));
          },
          ticks: {
            maxRotation: 0,
            align: 'inner',
            color: colours.detail,
            font: { family: font, size },
            callback: (value) => tickLabel(Number(value), { max: 100, step: 50 }, spec.unit, false),
          },
        },
        y: { type: 'category', stacked: true, display: false },
      },
    },
    plugins: [
      rowPlugin(rows, surface),
      trackPlugin(bars, surface),
      segmentPlugin(bars, spec.parts, partPatterns(spec), surface, areas),
    ],
  };
  return { configuration, areas };
}

function total(bar: Bar | undefined): number {
  return (bar?.shares ?? []).reduce((sum, { y }) => sum + y, 0);
}

/** The outline of the whole. Its empty part was not reported. */
function trackPlugin(bars: readonly (Bar | undefined)[], surface: Surface): Plugin<'bar'> {
  return {
    id: 'tracks',
    beforeDatasetsDraw: ({ ctx, scales }: Chart<'bar'>) => {
      const height = barHeight(surface, true);
      const [start, end] = [scales.x?.getPixelForValue(0) ?? 0, scales.x?.getPixelForValue(100) ?? 0];
      ctx.save();
      ctx.strokeStyle = surface.colours.grid;
      bars.forEach((bar, index) => {
        if (!bar) return;
        const middle = Math.round(scales.y?.getPixelForValue(index) ?? 0);
        ctx.strokeRect(start + 0.5, middle - height / 2 + 0.5, end - start - 1, height - 1);
      });
      ctx.restore();
    },
  };
}
