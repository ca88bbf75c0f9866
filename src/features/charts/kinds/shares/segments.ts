import type { Plugin } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { ShareChart } from './spec.ts';
import type { Surface } from '../../drawing/surface.ts';
import type { Box, MarkArea } from '../../drawing/plot.ts';
import { barHeight } from '../../drawing/row-names.ts';
import { block, write } from '../../../pictures/text.ts';
import { fonts, leading } from '../../drawing/type.ts';
import { fillPattern, type Pattern } from '../../drawing/patterns.ts';

type Bar = ShareChart['groups'][number]['bars'][number];
type Share = Bar['shares'][number];

/** Fills the segments of stacked bars and writes value and part into those that have room for them. */
export function segmentPlugin(
  bars: readonly (Bar | undefined)[],
  parts: readonly string[],
  patterns: readonly Pattern[],
  surface: Surface,
  areas: Map<Mark, MarkArea>,
): Plugin<'bar'> {
  return {
    id: 'segments',
    afterDatasetsDraw: (chart) => {
      chart.ctx.save();
      bars.forEach((bar, index) => {
        let start = chart.chartArea.left;
        bar?.shares.forEach((share, position) => {
          const end = chart.getDatasetMeta(position).data[index];
          const pattern = patterns[share.part];
          if (!end || !pattern) return;
          const box = segmentBox(start, end, surface);
          start = end.x;
          areas.set(share, { box });
          fillPattern(chart.ctx, box, pattern, share.hollow, surface);
          const last = position === bar.shares.length - 1;
          label(chart.ctx, box, { share, part: parts[share.part] ?? '', last }, pattern, surface);
        });
      });
      chart.ctx.restore();
    },
  };
}

/** One pixel at the end stays free as a separator. */
function segmentBox(start: number, { x, y }: { x: number; y: number }, surface: Surface): Box {
  const height = barHeight(surface, true);
  return { x: start, y: y - height / 2, width: Math.max(1, x - start - 1.5), height };
}

/**
 * Writes number and name on two lines, or the number alone where the name does not fit. A number that does not fit
 * follows the last segment of its bar. Between segments it is left out, and only the link says it.
 */
function label(
  ctx: CanvasRenderingContext2D,
  box: Box,
  { share, part, last }: { share: Share; part: string; last: boolean },
  { step }: Pattern,
  surface: Surface,
): void {
  const { colours, narrow, size } = surface;
  const { strong, plain } = fonts(surface);
  const line = leading(surface);
  const ink = { colour: colours[`on-${step}`], halo: colours[`tone-${step}`] };
  const room = box.width - size * 0.6;
  const number = block(ctx, share.label, strong, Infinity, line);
  const name = block(ctx, part, plain, Infinity, line);
  const x = box.x + size * 0.4;
  const middle = box.y + box.height / 2;
  if (number.width > room) {
    const outside = { font: strong, colour: colours.label, halo: colours.sheet };
    if (last) write(ctx, share.label, box.x + box.width + size * 0.4, middle, outside);
  } else if (narrow || name.width > room) {
    write(ctx, share.label, x, middle, { font: strong, ...ink });
  } else {
    write(ctx, share.label, x, middle - line / 2, { font: strong, ...ink });
    write(ctx, part, x, middle + line / 2, { font: plain, ...ink });
  }
}
