import type { Chart, Plugin } from 'chart.js';
import type { Surface } from './surface.ts';
import type { Row } from './rows.ts';
import { block } from '../../pictures/text.ts';
import { fonts, leading } from './type.ts';

/** Space for names: a column at the left. On a narrow surface names stand above their bars. */
export function rowPadding(
  rows: readonly Row<unknown>[],
  { narrow, width, size }: Surface,
): { left: number; top: number } {
  if (narrow) return { left: 0, top: size * 0.6 };
  const longest = Math.max(0, ...rows.filter(({ bar }) => bar !== undefined).map(({ text }) => text.length));
  return { left: Math.round(Math.min(width * 0.3, longest * size * 0.5 + size * 1.5)), top: 0 };
}

/** Height of a bar, by the height that the style sheet gives a row. */
export function barHeight({ narrow, size }: Surface): number {
  return Math.round(size * (narrow ? 1 : 1.2));
}

/** Headings of groups, names of bars, and the line of zero at which bars begin. */
export function rowPlugin(rows: readonly Row<unknown>[], surface: Surface): Plugin<'bar'> {
  return {
    id: 'rows',
    beforeDatasetsDraw: (chart) => {
      chart.ctx.save();
      chart.ctx.textBaseline = 'middle';
      chart.ctx.textAlign = 'left';
      rows.forEach((row, index) => {
        drawRow(chart, row, index, surface);
      });
      chart.ctx.restore();
    },
  };
}

function drawRow(
  { ctx, scales, chartArea, width }: Chart<'bar'>,
  row: Row<unknown>,
  index: number,
  surface: Surface,
): void {
  const { narrow, colours, size } = surface;
  const middle = scales.y?.getPixelForValue(index) ?? 0;
  if (row.joint) {
    drawJoint(ctx, row.text, middle, width, surface);
    return;
  }
  const height = chartArea.height / (scales.y?.ticks.length ?? 1);
  const alone = row.bar === undefined;
  const { strong, plain } = fonts(surface);
  const room = alone || narrow ? width : chartArea.left - size;
  const { lines } = block(ctx, row.text, row.head ? strong : plain, room, leading(surface));
  const beside = narrow ? -size : (lines.length * leading(surface)) / 2;
  const base = alone ? height / 2 - size * (narrow ? 1.1 : 0.5) : beside;
  ctx.fillStyle = colours.label;
  lines.forEach((line, number) => {
    ctx.fillText(line, 0, middle + base - (lines.length - number - 0.5) * leading(surface));
  });
  if (alone) return;
  ctx.fillStyle = colours.axis;
  const length = narrow ? size * 1.6 : height;
  ctx.fillRect(chartArea.left - (narrow ? 0 : 1), middle - length / 2, 1, length);
}

/** A recessed band across the plot, between two elections. */
function drawJoint(
  ctx: CanvasRenderingContext2D,
  text: string,
  middle: number,
  width: number,
  surface: Surface,
): void {
  const { colours, size } = surface;
  const edge = size * 0.6;
  const said = block(ctx, text, fonts(surface).strong, width - 2 * edge, leading(surface));
  const height = Math.round(said.height + size * 0.6);
  ctx.fillStyle = colours.recess;
  ctx.fillRect(0, Math.round(middle - height / 2), width, height);
  ctx.fillStyle = colours.label;
  said.lines.forEach((line, row) => {
    ctx.fillText(line, edge, middle - said.height / 2 + (row + 0.5) * leading(surface));
  });
}
