import type { Chart } from 'chart.js';
import type { TimeChart } from './spec.ts';
import type { Surface } from '../../drawing/surface.ts';
import { gapBoxes } from './gaps.ts';
import { boundBox, type Growth } from '../../drawing/bounds.ts';
import { boxAt, type Box } from '../../drawing/plot.ts';
import { fonts, leading } from '../../drawing/type.ts';

/** The last dataset holds the points; those before it are lines. */
export function pointsOf(chart: Chart<'scatter'>): { x: number; y: number }[] {
  return chart.getDatasetMeta(chart.data.datasets.length - 1).data.map(({ x, y }) => ({ x, y }));
}

/** Where labels may stand: right of the axis and not below it. */
export function boundsOf({ chartArea, width }: Chart<'scatter'>, { narrow }: Surface): Box {
  const { left, top, bottom } = chartArea;
  return {
    x: left + 2,
    y: narrow ? top : 0,
    width: width - left - 2,
    height: bottom - (narrow ? top : 0) - 2,
  };
}

/** Bands, the words of the value axis where they stand inside, and lines as a row of small boxes. */
export function obstaclesOf(chart: Chart<'scatter'>, spec: TimeChart, surface: Surface): Box[] {
  const { chartArea, scales, ctx } = chart;
  const ticks = surface.narrow ? [] : (scales.y?.ticks ?? []);
  ctx.font = fonts(surface).plain;
  const words = ticks.map(({ value, label }) => ({
    x: chartArea.left,
    y: (scales.y?.getPixelForValue(value) ?? 0) - leading(surface),
    width: ctx.measureText(String(label)).width,
    height: leading(surface),
  }));
  const points = pointsOf(chart);
  const lines = spec.lines.flatMap(([from, to]) => {
    const [start, end] = [points[from], points[to]];
    return start && end ? alongLine(start, end, surface.size) : [];
  });
  const arrows = spec.points.flatMap(({ bound }, index) => {
    const point = points[index];
    return bound && point ? [boundBox(point, bound, growthOn(surface), surface, arrowAside(surface))] : [];
  });
  return [...gapBoxes(spec, surface, chart), ...words, ...lines, ...arrows];
}

/** On a narrow surface time runs downwards and values to the right. */
export function growthOn({ narrow }: Surface): Growth {
  return narrow ? 'right' : 'up';
}

function alongLine(start: { x: number; y: number }, end: { x: number; y: number }, step: number): Box[] {
  const count = Math.floor(Math.hypot(end.x - start.x, end.y - start.y) / step);
  return Array.from({ length: Math.max(0, count - 1) }, (_, index) => {
    const part = (index + 1) / count;
    return boxAt(start.x + (end.x - start.x) * part, start.y + (end.y - start.y) * part, 4);
  });
}

/** How far from the centre of its mark the arrow of a bound stands: beside the mark. */
export function arrowAside({ size }: Surface): number {
  return size * 0.75;
}
