import * as words from '../../../../words/words.ts';
import type { Chart, Plugin } from 'chart.js';
import type { TimeChart } from './spec.ts';
import type { Surface } from '../../drawing/surface.ts';
import { boxAt, overlap, type Box } from '../../drawing/plot.ts';
import { instant, midYear } from '../../drawing/scale.ts';
import { fonts, leading } from '../../drawing/type.ts';

interface Tick {
  readonly at: number;
  readonly year: string;
  readonly missing: boolean;
}

/**
 * The axis of time: a tick and a year for every election. Those of elections that are not in the collection are
 * smaller and grey.
 */
export function yearPlugin(spec: TimeChart, surface: Surface): Plugin<'scatter'> {
  const ticks = surface.small ? shortened(yearTicks(spec)) : yearTicks(spec);
  return {
    id: 'years',
    afterDatasetsDraw: (chart) => {
      drawTicks(chart, ticks, surface);
    },
  };
}

/** Elections of the collection go first, so that their years win where two are too near. */
export function yearTicks({ points, gaps, missing }: TimeChart): Tick[] {
  const dates = new Map([...points, ...gaps].map(({ date, year }) => [date, year]));
  return [
    ...[...dates].map(([date, year]) => ({ at: instant(date), year, missing: false })),
    ...missing.map((year) => ({ at: midYear(year), year, missing: true })),
  ];
}

/** Where space is scarce, only the first and the last year have four digits. */
export function shortened(ticks: readonly Tick[]): Tick[] {
  const days = ticks.filter(({ missing }) => !missing).map(({ at }) => at);
  const ends = [Math.min(...days), Math.max(...days)];
  return ticks.map((tick) =>
    ends.includes(tick.at) ? tick : { ...tick, year: words.charts.shortYear(tick.year) },
  );
}

function drawTicks(
  { ctx, scales, chartArea }: Chart<'scatter'>,
  ticks: readonly Tick[],
  surface: Surface,
): void {
  const { narrow, small, colours, size } = surface;
  const scale = scales[narrow ? 'y' : 'x'];
  if (!scale) return;
  const written: Box[] = [];
  ctx.save();
  ctx.textBaseline = 'middle';
  ctx.textAlign = narrow ? 'right' : 'center';
  for (const { at, year, missing } of ticks) {
    const position = scale.getPixelForValue(at);
    const length = missing ? size * 0.3 : size * 0.45;
    ctx.fillStyle = missing ? colours.missing : colours.axis;
    if (narrow) ctx.fillRect(chartArea.left - length, Math.round(position), length, 1);
    else ctx.fillRect(Math.round(position), chartArea.bottom, 1, length);

    ctx.font = missing ? fonts(surface).plain : fonts(surface).strong;
    const width = ctx.measureText(year).width;
    const [x, y] = narrow
      ? [chartArea.left - size * 0.75, position]
      : [position, chartArea.bottom + size * 0.6 + leading(surface) / 2];
    const box = narrow
      ? boxAt(x - width / 2, y, width, size)
      : boxAt(x, y, width + size * (small ? 0.1 : 0.4), size);
    if (written.some((other) => overlap(box, other))) continue;
    written.push(box);
    ctx.fillStyle = missing ? colours.detail : colours.label;
    ctx.fillText(year, x, y);
  }
  ctx.restore();
}
