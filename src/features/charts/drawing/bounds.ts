import type { Plugin } from 'chart.js';
import type { Mark } from '../spec.ts';
import { boxAt, type Box } from './plot.ts';
import type { Surface } from './surface.ts';

interface Point {
  readonly x: number;
  readonly y: number;
}

/** Which way values grow on the surface: upwards, or to the right. */
export type Growth = 'up' | 'right';

/** How long the arrow of a bound is, with its distance from the mark. */
export function boundLength({ size }: Surface): number {
  return size * 1.3;
}

/**
 * Draws at every mark that is a bound an arrow to the side where the value lies: the mark itself is what it is not.
 * @param aside how far from the centre of the mark, so that the arrow runs into no other mark
 */
export function boundPlugin(
  marks: readonly (Mark | undefined)[],
  pointsOf: (chart: Parameters<NonNullable<Plugin['afterDatasetsDraw']>>[0]) => readonly Point[],
  growth: Growth,
  surface: Surface,
  aside = 0,
): Plugin {
  return {
    id: 'bounds',
    afterDatasetsDraw: (chart) => {
      const points = pointsOf(chart);
      chart.ctx.save();
      marks.forEach((mark, index) => {
        const point = points[index];
        if (mark?.bound !== undefined && point !== undefined)
          drawArrow(chart.ctx, beside(point, growth, aside), towards(mark.bound, growth), surface);
      });
      chart.ctx.restore();
    },
  };
}

/** The place that the arrow of a point takes. */
export function boundBox(
  mark: Point,
  bound: 'above' | 'below',
  growth: Growth,
  surface: Surface,
  aside = 0,
): Box {
  const point = beside(mark, growth, aside);
  const { x, y } = towards(bound, growth);
  const [length, breadth] = [boundLength(surface), surface.size * 0.6];
  const [width, height] = growth === 'up' ? [breadth, length] : [length, breadth];
  return boxAt(point.x + (x * length) / 2, point.y + (y * length) / 2, width, height);
}

function beside({ x, y }: Point, growth: Growth, aside: number): Point {
  return growth === 'up' ? { x: x - aside, y } : { x, y: y - aside };
}

function towards(bound: 'above' | 'below', growth: Growth): Point {
  const sign = bound === 'above' ? 1 : -1;
  return growth === 'up' ? { x: 0, y: -sign } : { x: sign, y: 0 };
}

function drawArrow(context: CanvasRenderingContext2D, from: Point, way: Point, surface: Surface): void {
  const { size, colours } = surface;
  const at = (along: number, aside: number): [number, number] => [
    from.x + way.x * along + way.y * aside,
    from.y + way.y * along + way.x * aside,
  ];
  const [end, head] = [boundLength(surface), size * 0.3];
  context.strokeStyle = colours.mark;
  context.lineWidth = 2;
  context.beginPath();
  context.moveTo(...at(0, 0));
  context.lineTo(...at(end, 0));
  context.moveTo(...at(end - head, head));
  context.lineTo(...at(end, 0));
  context.lineTo(...at(end - head, -head));
  context.stroke();
}
