import type { Plugin } from 'chart.js';
import type { Mark, ShareChart } from '../spec.ts';
import type { Surface } from './surface.ts';
import type { Box, Place } from './plot.ts';
import { barHeight } from './row-names.ts';
import { block, write } from '../../pictures/text.ts';
import { fonts, leading } from './type.ts';
import type { Tone } from './tones.ts';

type Bar = ShareChart['groups'][number]['bars'][number];
type Share = Bar['shares'][number];

/** Fills the segments of stacked bars and writes value and part into those that have room for them. */
export function segmentPlugin(
  bars: readonly (Bar | undefined)[],
  parts: readonly string[],
  tones: readonly Tone[],
  surface: Surface,
  places: Map<Mark, Place>,
): Plugin<'bar'> {
  return {
    id: 'segments',
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      bars.forEach((bar, index) => {
        let start = chart.chartArea.left;
        bar?.shares.forEach((share, position) => {
          const end = chart.getDatasetMeta(position).data[index];
          const tone = tones[share.part];
          if (!end || !tone) return;
          const box = segmentBox(start, end, surface);
          start = end.x;
          places.set(share, { box });
          fillTone(chart.ctx, box, tone, share.hollow, surface);
          const last = position === bar.shares.length - 1;
          label(chart.ctx, box, { share, part: parts[share.part] ?? '', last }, tone, surface);
        });
      });
      chart.ctx.restore();
    },
  };
}

/** One pixel is left free at the end: the separator. */
function segmentBox(start: number, { x, y }: { x: number; y: number }, surface: Surface): Box {
  const height = barHeight(surface, true);
  return { x: start, y: y - height / 2, width: Math.max(1, x - start - 1.5), height };
}

/** Fills a box with a tone inside an edge, which is dashed for a fraction in words. */
export function fillTone(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { step, hatch }: Tone,
  hollow: boolean,
  surface: Surface,
): void {
  const { colours } = surface;
  ctx.fillStyle = colours[`tone-${step}`];
  ctx.fillRect(box.x, box.y, box.width, box.height);
  ctx.save();
  ctx.beginPath();
  ctx.rect(box.x, box.y, box.width, box.height);
  ctx.clip();
  ctx.strokeStyle = colours[`hatch-${step}`];
  ctx.lineWidth = 1;
  if (hatch !== 'none') {
    const [from, to] = hatch === 'rising' ? [box.y + box.height, box.y] : [box.y, box.y + box.height];
    ctx.beginPath();
    for (let x = -box.height; x < box.width; x += 6) {
      ctx.moveTo(box.x + x, from);
      ctx.lineTo(box.x + x + box.height, to);
    }
    ctx.stroke();
  }
  ctx.restore();
  ctx.strokeStyle = colours.mark;
  ctx.lineWidth = 1;
  ctx.setLineDash(hollow ? [3, 3] : []);
  ctx.strokeRect(box.x + 0.5, box.y + 0.5, Math.max(0, box.width - 1), box.height - 1);
  ctx.setLineDash([]);
}

/**
 * Number and name on two lines, or the number alone where the name has no room. A number that does not fit follows
 * the last segment of its bar; between segments it is left to the words of its link.
 */
function label(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { share, part, last }: { share: Share; part: string; last: boolean },
  { step }: Tone,
  surface: Surface,
): void {
  const { colours, narrow, size } = surface;
  const { strong, plain } = fonts(surface);
  const line = leading(surface);
  const ink = { colour: colours[`on-${step}`], rim: colours[`tone-${step}`] };
  const room = box.width - size * 0.6;
  const number = block(ctx, share.label, strong, Infinity, line);
  const name = block(ctx, part, plain, Infinity, line);
  const x = box.x + size * 0.4;
  const middle = box.y + box.height / 2;
  if (number.width > room) {
    const outside = { font: strong, colour: colours.label, rim: colours.sheet };
    if (last) write(ctx, share.label, box.x + box.width + size * 0.4, middle, outside);
  } else if (narrow || name.width > room) {
    write(ctx, share.label, x, middle, { font: strong, ...ink });
  } else {
    write(ctx, share.label, x, middle - line / 2, { font: strong, ...ink });
    write(ctx, part, x, middle + line / 2, { font: plain, ...ink });
  }
}
