import type { Chart, Plugin } from 'chart.js';
import * as words from '../../../../words/words.ts';
import type { Joint } from '../../joints.ts';
import { boxAt, overlap, within, type Box } from '../../drawing/plot.ts';
import { instant } from '../../drawing/scale.ts';
import type { Surface } from '../../drawing/surface.ts';
import { fonts, leading } from '../../drawing/type.ts';
import { block, write } from '../../../pictures/text.ts';
import { obstaclesOf, pointsOf } from './label-obstacles.ts';
import type { TimeChart } from './spec.ts';

/** Where a sign may stand between two elections, along time and across it, as parts of the room; best first. */
const alongTime = [0.5, 0.35, 0.65, 0.2, 0.8];
const acrossTime = [0.55, 0.4, 0.7, 0.25, 0.85, 0.1, 0.95];

/**
 * Writes between two neighbouring elections what their values are to one another: the sign, and its name where there
 * is room. Labels of values go first: their boxes are taken.
 */
export function signPlugin(spec: TimeChart, surface: Surface, taken: readonly Box[]): Plugin<'scatter'> {
  return {
    id: 'signs',
    afterDatasetsDraw: (chart) => {
      const days = new Set(spec.points.map(({ date }) => date));
      const points = pointsOf(chart).map(({ x, y }) => boxAt(x, y, surface.size * 1.2));
      const obstacles = [...obstaclesOf(chart, spec, surface), ...points, ...taken];
      chart.ctx.save();
      for (const joint of spec.joints.filter(
        ({ fromDate, toDate, isNext }) => isNext && days.has(fromDate) && days.has(toDate),
      ))
        drawSign(chart, joint, surface, obstacles);
      chart.ctx.restore();
    },
  };
}

function drawSign(chart: Chart<'scatter'>, joint: Joint, surface: Surface, obstacles: readonly Box[]): void {
  const { ctx } = chart;
  const { narrow, small, size, colours } = surface;
  const { plain } = fonts(surface);
  const strong = `600 ${size * 1.4}px ${surface.font}`;
  const line = leading(surface);
  const sign = block(ctx, words.grades.sign(joint.grades), strong, Infinity, line);
  const name = block(ctx, words.grades.name(joint.grades), plain, Infinity, line);
  const space = size * 0.4;
  const named = narrow
    ? { width: sign.width + space + name.width, height: line }
    : { width: Math.max(sign.width, name.width), height: 2 * line };
  const room = roomBetween(chart, joint, surface);
  const free = (box: Box) => within(box, room) && !obstacles.some((obstacle) => overlap(box, obstacle));
  const spots = (box: { readonly width: number; readonly height: number }) => spotsIn(room, box, narrow);
  const withName = small ? undefined : spots(named).find(free);
  const alone = spots({ width: sign.width, height: line });
  const box = withName ?? alone.find(free) ?? alone[0];
  if (box === undefined) return;
  const style = { colour: colours.label, halo: colours.sheet };
  const [centre, middle] = [box.x + box.width / 2, box.y + line / 2];
  const text = sign.lines.join(' ');
  if (withName === undefined || !narrow)
    write(ctx, text, centre, middle, { font: strong, ...style, align: 'center' });
  else write(ctx, text, box.x, middle, { font: strong, ...style });
  if (withName === undefined) return;
  const label = { font: plain, colour: colours.detail, halo: colours.sheet };
  if (narrow) write(ctx, name.lines.join(' '), box.x + sign.width + space, middle, label);
  else write(ctx, name.lines.join(' '), centre, middle + line, { ...label, align: 'center' });
}

/** The part of the plot between two days. */
function roomBetween(
  { scales, chartArea }: Chart<'scatter'>,
  { fromDate, toDate }: Joint,
  { narrow }: Surface,
): Box {
  const scale = scales[narrow ? 'y' : 'x'];
  const [start, end] = [fromDate, toDate].map((date) => scale?.getPixelForValue(instant(date)) ?? 0);
  const { left, top, width, height } = chartArea;
  const length = (end ?? 0) - (start ?? 0);
  return narrow
    ? { x: left, y: start ?? 0, width, height: length }
    : { x: start ?? 0, y: top, width: length, height };
}

/** The boxes of a size at all places of a room, best first. */
function spotsIn(room: Box, { width, height }: { width: number; height: number }, narrow: boolean): Box[] {
  return acrossTime.flatMap((across) =>
    alongTime.map((along) => {
      const [partX, partY] = narrow ? [across, along] : [along, across];
      return boxAt(room.x + room.width * partX, room.y + room.height * partY, width, height);
    }),
  );
}
