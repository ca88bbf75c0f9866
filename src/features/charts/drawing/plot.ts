import type { ChartConfiguration, ChartOptions } from 'chart.js';
import type { Mark } from '../spec.ts';

/** A rectangle on the canvas, in CSS pixels from its upper left corner. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The configuration for Chart.js, and the positions of the marks after drawing. */
export interface Plot {
  readonly configuration: PointConfiguration | BarConfiguration;
  /** Filled while drawing. */
  readonly areas: ReadonlyMap<Mark, MarkArea>;
}

/** The box of a mark with its label, which its link covers. For a point also its centre. */
export interface MarkArea {
  readonly box: Box;
  readonly point?: { readonly x: number; readonly y: number };
}

export type PointConfiguration = ChartConfiguration<'scatter'>;
export type BarConfiguration = ChartConfiguration<'bar', (number | null)[], string>;

/** Every change draws a new plot without animation. The links over it handle pointer and keys. */
export const staticOptions = {
  animation: false,
  responsive: false,
  events: [],
} as const satisfies ChartOptions;

/** Whether two boxes share more than an edge. */
export function overlap(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}

/** Whether a box lies wholly in another. */
export function within(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** The smallest box around two. */
export function around(a: Box, b: Box): Box {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  const width = Math.max(a.x + a.width, b.x + b.width) - x;
  return { x, y, width, height: Math.max(a.y + a.height, b.y + b.height) - y };
}

/** A box around a point. */
export function boxAt(x: number, y: number, width: number, height = width): Box {
  return { x: x - width / 2, y: y - height / 2, width, height };
}
