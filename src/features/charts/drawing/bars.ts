import type { Chart, Plugin } from 'chart.js';
import type { BarChart, Mark } from '../spec.ts';
import { zeroAxis } from './axes.ts';
import type { Frame } from './frame.ts';
import { around, still, type BarConfiguration, type Box, type Place, type Plot } from './plot.ts';
import { barHeight, rowPadding, rowPlugin } from './row-names.ts';
import { rowsOf, type Row } from './rows.ts';
import { valueScale } from './scale.ts';
import { block, fonts, leading, write } from './text.ts';

type Bar = BarChart['groups'][number]['bars'][number];

/** Horizontal bars from zero, one row each, with the value at the end of the bar. */
export function barPlot(spec: BarChart, frame: Frame): Plot {
  const { narrow, colours } = frame;
  const rows = rowsOf(spec.groups).map((row) => (narrow ? { ...row, text: withDetail(row) } : row));
  const bars = rows.map(({ bar }) => bar);
  const scale = valueScale(
    bars.flatMap((bar) => bar?.y ?? []),
    spec.unit,
  );
  const places = new Map<Mark, Place>();
  const configuration: BarConfiguration = {
    type: 'bar',
    data: {
      labels: rows.map(({ text }) => text),
      datasets: [
        {
          data: bars.map((bar) => bar?.y ?? null),
          barThickness: barHeight(frame, false),
          backgroundColor: bars.map((bar) => (bar?.hollow ? colours.sheet : colours.mark)),
          borderColor: colours.mark,
          borderWidth: bars.map((bar) => (bar?.hollow ? 2 : 0)),
          borderSkipped: false,
        },
      ],
    },
    options: {
      ...still,
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: { ...rowPadding(rows, frame), right: endColumn(bars, frame) },
      },
      scales: {
        x: zeroAxis(scale, spec.unit, frame),
        y: { type: 'category', display: false },
      },
    },
    plugins: [rowPlugin(rows, frame), valuePlugin(bars, frame, places)],
  };
  return { configuration, places };
}

function withDetail({ text, bar }: Row<Bar>): string {
  return [text, bar?.detail].filter(Boolean).join(', ');
}

/** Room to the right of the longest bar for its label. */
function endColumn(bars: readonly (Bar | undefined)[], { narrow, width, size }: Frame): number {
  const letters = bars.flatMap((bar) =>
    bar ? bar.label.length * 1.15 + (narrow ? 0 : bar.detail.length) : [],
  );
  return Math.min(width * 0.4, Math.max(0, ...letters) * size * 0.5 + size * 2);
}

function valuePlugin(
  bars: readonly (Bar | undefined)[],
  frame: Frame,
  places: Map<Mark, Place>,
): Plugin<'bar'> {
  return {
    id: 'values',
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      chart.getDatasetMeta(0).data.forEach(({ x, y }, index) => {
        const bar = bars[index];
        if (bar) places.set(bar, { box: drawValue(chart, bar, x, y, frame) });
      });
      chart.ctx.restore();
    },
  };
}

/** The label after the end of a bar; its detail follows where it fits. Gives the place of bar and label. */
function drawValue({ ctx, chartArea, width }: Chart, bar: Bar, x: number, y: number, frame: Frame): Box {
  const { colours, size, narrow } = frame;
  const { strong, plain } = fonts(frame);
  const label = block(ctx, bar.label, strong, Infinity, leading(frame));
  const detail = block(ctx, bar.detail, plain, Infinity, leading(frame));
  const start = x + size * 0.5;
  write(ctx, bar.label, start, y, { font: strong, colour: colours.label, rim: colours.sheet });
  const next = start + label.width + size * 0.5;
  const fits = !narrow && next + detail.width <= width;
  if (fits) write(ctx, bar.detail, next, y, { font: plain, colour: colours.detail, rim: colours.sheet });
  const end = fits ? next + detail.width : start + label.width;
  const height = Math.max(24, barHeight(frame, false));
  const from = { x: chartArea.left, y: y - height / 2, width: x - chartArea.left, height };
  return around(from, { ...from, width: end - chartArea.left + 4 });
}
