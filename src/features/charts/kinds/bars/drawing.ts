import type { Chart, Plugin } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { BarChart } from './spec.ts';
import { zeroAxis } from '../../drawing/axes.ts';
import { boundLength, boundPlugin } from '../../drawing/bounds.ts';
import type { ChartDrawing } from '../../drawing/chart-drawing.ts';
import type { Surface } from '../../drawing/surface.ts';
import {
  around,
  staticOptions,
  type BarConfiguration,
  type Box,
  type MarkArea,
  type Plot,
} from '../../drawing/plot.ts';
import { barHeight, rowPadding, rowPlugin } from '../../drawing/row-names.ts';
import { rowsOf, type Row } from '../../drawing/rows.ts';
import { valueScale } from '../../drawing/scale.ts';
import { block, write } from '../../../pictures/text.ts';
import { fonts, leading } from '../../drawing/type.ts';

type Bar = BarChart['groups'][number]['bars'][number];

/** How charts of bars are drawn. */
export const barDrawing: ChartDrawing<BarChart> = {
  kind: 'bars',
  plot: barPlot,
  marks: ({ groups }) => rowsOf(groups).flatMap(({ bar }) => bar ?? []),
};

/** Horizontal bars from zero, one row each, with the value at the end of the bar. */
function barPlot(spec: BarChart, surface: Surface): Plot {
  const { narrow, colours } = surface;
  const rows = rowsOf(spec.groups).map((row) => (narrow ? { ...row, text: withDetail(row) } : row));
  const bars = rows.map(({ bar }) => bar);
  const scale = valueScale(
    bars.flatMap((bar) => bar?.y ?? []),
    spec.unit,
  );
  const areas = new Map<Mark, MarkArea>();
  const configuration: BarConfiguration = {
    type: 'bar',
    data: {
      labels: rows.map(({ text }) => text),
      datasets: [
        {
          data: bars.map((bar) => bar?.y ?? null),
          barThickness: barHeight(surface),
          backgroundColor: bars.map((bar) => (bar?.hollow ? colours.sheet : colours.mark)),
          borderColor: colours.mark,
          borderWidth: bars.map((bar) => (bar?.hollow ? 2 : 0)),
          borderSkipped: false,
        },
      ],
    },
    options: {
      ...staticOptions,
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: { ...rowPadding(rows, surface), right: endColumn(bars, surface) },
      },
      scales: {
        x: zeroAxis(scale, spec.unit, surface),
        y: { type: 'category', display: false },
      },
    },
    plugins: [
      rowPlugin(rows, surface),
      valuePlugin(bars, surface, areas),
      boundPlugin(bars, (chart) => chart.getDatasetMeta(0).data, 'right', surface),
    ],
  };
  return { configuration, areas };
}

function withDetail({ text, bar }: Row<Bar>): string {
  return [text, bar?.detail].filter(Boolean).join(', ');
}

/** Space for the label of the longest bar, at its right. */
function endColumn(bars: readonly (Bar | undefined)[], { narrow, width, size }: Surface): number {
  const letters = bars.flatMap((bar) =>
    bar ? bar.label.length * 1.15 + (narrow ? 0 : bar.detail.length) + (bar.bound === 'above' ? 2.6 : 0) : [],
  );
  return Math.min(width * 0.4, Math.max(0, ...letters) * size * 0.5 + size * 2);
}

function valuePlugin(
  bars: readonly (Bar | undefined)[],
  surface: Surface,
  areas: Map<Mark, MarkArea>,
): Plugin<'bar'> {
  return {
    id: 'values',
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
        const bar = bars[index];
        if (bar) areas.set(bar, { box: drawValue(chart, bar, x, y, surface) });
      });
      chart.ctx.restore();
    },
  };
}

/** Writes the label after the end of a bar, and its detail where it fits. Returns the box around bar and label. */
function drawValue({ ctx, chartArea, width }: Chart, bar: Bar, x: number, y: number, surface: Surface): Box {
  const { colours, size, narrow } = surface;
  const { strong, plain } = fonts(surface);
  const label = block(ctx, bar.label, strong, Infinity, leading(surface));
  const detail = block(ctx, bar.detail, plain, Infinity, leading(surface));
  const start = x + size * 0.5 + (bar.bound === 'above' ? boundLength(surface) : 0);
  write(ctx, bar.label, start, y, { font: strong, colour: colours.label, halo: colours.sheet });
  const next = start + label.width + size * 0.5;
  const fits = !narrow && next + detail.width <= width;
  if (fits) write(ctx, bar.detail, next, y, { font: plain, colour: colours.detail, halo: colours.sheet });
  const end = fits ? next + detail.width : start + label.width;
  const height = Math.max(24, barHeight(surface));
  const from = { x: chartArea.left, y: y - height / 2, width: x - chartArea.left, height };
  return around(from, { ...from, width: end - chartArea.left + 4 });
}
