import type { Chart, Plugin } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { DumbbellChart } from './spec.ts';
import { zeroAxis } from '../../drawing/axes.ts';
import type { ChartDrawing } from '../../drawing/chart-drawing.ts';
import type { Surface } from '../../drawing/surface.ts';
import {
  around,
  boxAt,
  staticOptions,
  type BarConfiguration,
  type Box,
  type MarkArea,
  type Plot,
} from '../../drawing/plot.ts';
import { rowPadding, rowPlugin } from '../../drawing/row-names.ts';
import { rowsOf } from '../../drawing/rows.ts';
import { valueScale, type ValueScale } from '../../drawing/scale.ts';
import { block, write } from '../../../pictures/text.ts';
import { fonts, leading } from '../../drawing/type.ts';

type Bar = DumbbellChart['groups'][number]['bars'][number];
type End = Bar['marks'][number];

/** How dumbbell charts are drawn. */
export const dumbbellDrawing: ChartDrawing<DumbbellChart> = {
  kind: 'dumbbell',
  plot: dumbbellPlot,
  marks: ({ groups }) => rowsOf(groups).flatMap(({ bar }) => bar?.marks ?? []),
};

/** Two marks on one row, of two shapes, and a line between them where the spec joins them. */
function dumbbellPlot(spec: DumbbellChart, surface: Surface): Plot {
  const rows = rowsOf(spec.groups);
  const bars = rows.map(({ bar }) => bar);
  const scale = valueScale(
    bars.flatMap((bar) => bar?.marks.map(({ y }) => y) ?? []),
    spec.unit,
  );
  const padding = rowPadding(rows, surface);
  const positions = Math.max(0, ...bars.map((bar) => bar?.marks.length ?? 0));
  const areas = new Map<Mark, MarkArea>();
  const configuration: BarConfiguration = {
    type: 'bar',
    data: {
      labels: rows.map(({ text }) => text),
      // Invisible bars, by which Chart.js positions the marks.
      datasets: Array.from({ length: positions }, (_, position) => ({
        data: bars.map((bar) => bar?.marks[position]?.y ?? null),
        backgroundColor: 'transparent',
        grouped: false,
      })),
    },
    options: {
      ...staticOptions,
      indexAxis: 'y',
      layout: {
        autoPadding: false,
        padding: { ...padding, right: endRoom(bars, scale, padding.left, surface) },
      },
      scales: { x: zeroAxis(scale, spec.unit, surface), y: { type: 'category', display: false } },
    },
    plugins: [rowPlugin(rows, surface), endPlugin(bars, surface, areas)],
  };
  return { configuration, areas };
}

/** Space after the end of the axis for the labels of marks at the far right. */
function endRoom(
  bars: readonly (Bar | undefined)[],
  { max }: ValueScale,
  left: number,
  { narrow, width, size }: Surface,
): number {
  const room = width - left;
  const needed = bars.flatMap((bar) =>
    (bar?.marks ?? []).map(({ y, label, detail }) => {
      const letters = label.length * 1.15 + (narrow ? 0 : detail.length + 1);
      return y === 0 ? 0 : room - (room - letters * size * 0.5 - size) / (y / max);
    }),
  );
  return Math.min(width * 0.4, Math.max(size * 2, ...needed));
}

function endPlugin(
  bars: readonly (Bar | undefined)[],
  surface: Surface,
  areas: Map<Mark, MarkArea>,
): Plugin<'bar'> {
  return {
    id: 'ends',
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      bars.forEach((bar, index) => {
        if (bar) drawRow(chart, bar, index, surface, areas);
      });
      chart.ctx.restore();
    },
  };
}

function drawRow(chart: Chart, bar: Bar, index: number, surface: Surface, areas: Map<Mark, MarkArea>): void {
  const { ctx } = chart;
  const { colours, size } = surface;
  const points = bar.marks.flatMap((mark, position) => {
    const element = chart.getDatasetMeta(position).data[index];
    return element ? [{ mark, x: element.x, y: element.y }] : [];
  });
  const [left, right] = [...points].sort((a, b) => a.x - b.x);
  if (bar.joined && left && right) {
    ctx.fillStyle = colours.join;
    ctx.fillRect(left.x, left.y - size * 0.15, right.x - left.x, size * 0.3);
  }
  for (const { mark, x, y } of points) {
    drawEnd(ctx, mark, x, y, surface);
    // The left mark of two has its label on the left, so that no label stands between them.
    const box = drawWords(chart, mark, x, y, mark === left?.mark && right !== undefined, surface);
    areas.set(mark, { box: around(boxAt(x, y, 24), box), point: { x, y } });
  }
}

function drawEnd(
  ctx: CanvasRenderingContext2D,
  { end, hollow }: End,
  x: number,
  y: number,
  surface: Surface,
): void {
  const { colours, size } = surface;
  const radius = size * 0.42;
  ctx.beginPath();
  if (end === 0) ctx.arc(x, y, radius, 0, 2 * Math.PI);
  else ctx.rect(x - radius, y - radius, radius * 2, radius * 2);
  ctx.fillStyle = hollow ? colours.sheet : colours.mark;
  ctx.fill();
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 2;
  ctx.stroke();
}

/**
 * Writes the number and, on a wide surface, the name of the end beside its mark. A left label without space stands
 * under the mark.
 */
function drawWords(
  { ctx, chartArea, width }: Chart,
  { label, detail }: End,
  x: number,
  y: number,
  leftwards: boolean,
  surface: Surface,
): Box {
  const { colours, size, narrow } = surface;
  const { strong, plain } = fonts(surface);
  const number = block(ctx, label, strong, Infinity, leading(surface));
  const name = block(ctx, detail, plain, Infinity, leading(surface));
  const [gap, space] = [size * 0.75, size * 0.4];
  const room = leftwards ? x - gap - chartArea.left : width - x - gap;
  const both = number.width + space + name.width;
  const named = !narrow && both <= room;
  const wide = named ? both : number.width;
  const under = leftwards && wide > room;
  const start = under ? Math.max(chartArea.left, x - wide / 2) : leftwards ? x - gap - wide : x + gap;
  const middle = under ? y + leading(surface) : y;
  write(ctx, label, start, middle, { font: strong, colour: colours.label, halo: colours.sheet });
  if (named) {
    const after = start + number.width + space;
    write(ctx, detail, after, middle, { font: plain, colour: colours.detail, halo: colours.sheet });
  }
  return { x: start, y: middle - leading(surface) / 2, width: wide, height: leading(surface) };
}
