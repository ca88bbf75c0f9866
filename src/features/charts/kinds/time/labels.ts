import type { Plugin } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { TimeChart } from './spec.ts';
import type { Surface } from '../../drawing/surface.ts';
import { layOutLabels, type LabelPosition, type LongerSize, type Size } from './label-layout.ts';
import { around, boxAt, type Box, type MarkArea } from '../../drawing/plot.ts';
import { boundsOf, obstaclesOf, pointsOf } from './label-obstacles.ts';
import { block, write, type Block } from '../../../pictures/text.ts';
import { fonts, leading } from '../../drawing/type.ts';

const noSize: Size = { width: 0, height: 0 };

/**
 * Writes each value beside its point, with its basis where there is space.
 * @param areas gets the boxes of both
 * @param taken gets the boxes of the labels
 */
export function labelPlugin(
  spec: TimeChart,
  surface: Surface,
  areas: Map<Mark, MarkArea>,
  taken: Box[],
): Plugin<'scatter'> {
  return {
    id: 'labels',
    afterDatasetsDraw: (chart) => {
      const points = pointsOf(chart);
      const labels = spec.points.map((mark) => blocksOf(chart.ctx, mark, surface));
      const positions = layOutLabels(
        points.map(({ x, y }, index) => ({ x, y, ...(labels[index] ?? { short: noSize, longer: [] }) })),
        {
          obstacles: obstaclesOf(chart, spec, surface),
          bounds: boundsOf(chart, surface),
          gap: surface.size,
          lead: leading(surface),
        },
      );
      taken.splice(0, Infinity, ...positions.flatMap((label) => label?.box ?? []));
      positions.forEach((label, index) => {
        const [mark, point, blocks] = [spec.points[index], points[index], labels[index]];
        if (!mark || !point || !blocks) return;
        const target = boxAt(point.x, point.y, label ? surface.size * 1.4 : 24, 24);
        areas.set(mark, { box: label ? around(target, label.box) : target, point });
        if (label) drawLabel(chart.ctx, blocks, label, surface);
      });
    },
  };
}

interface Blocks {
  readonly short: Block;
  /** The longer labels of a point, first choice first. */
  readonly longer: readonly Longer[];
}

/** Puts the detail under the number, in narrower and narrower lines, or behind it. */
interface Longer extends LongerSize {
  readonly detail: Block;
}

function blocksOf(context: CanvasRenderingContext2D, { label, detail }: Mark, surface: Surface): Blocks {
  const { strong, plain } = fonts(surface);
  const short = block(context, label, strong, Infinity, leading(surface));
  if (detail === '' || surface.small) return { short, longer: [] };
  const under = [26, 17, 11].map((ems): Longer => {
    const lines = block(context, detail, plain, ems * surface.size, leading(surface));
    const width = Math.max(short.width, lines.width);
    return { detail: lines, behind: false, width, height: short.height + lines.height };
  });
  const line = block(context, detail, plain, Infinity, leading(surface));
  const width = short.width + wordSpace(surface) + line.width;
  return { short, longer: [...under, { detail: line, behind: true, width, height: short.height }] };
}

function wordSpace({ size }: Surface): number {
  return size * 0.45;
}

function drawLabel(
  context: CanvasRenderingContext2D,
  { short, longer }: Blocks,
  position: LabelPosition,
  surface: Surface,
): void {
  const { box, align } = position;
  const { colours } = surface;
  const { strong, plain } = fonts(surface);
  const more = position.longer === undefined ? undefined : longer[position.longer];
  const line = (
    text: string,
    font: string,
    colour: string,
    x: number,
    row: number,
    side: CanvasTextAlign,
  ) => {
    write(context, text, x, box.y + (row + 0.5) * leading(surface), {
      font,
      colour,
      halo: colours.sheet,
      align: side,
    });
  };
  const [left, right] = [box.x, box.x + box.width];
  const x = { left, center: (left + right) / 2, right }[align];
  context.save();
  if (more?.behind) {
    // The number stands next to its point, so a label on the left begins with the detail.
    const [number, detail] =
      align === 'right' ? [right - short.width, left] : [left, right - more.detail.width];
    line(short.lines.join(' '), strong, colours.label, number, 0, 'left');
    line(more.detail.lines.join(' '), plain, colours.detail, detail, 0, 'left');
  } else {
    short.lines.forEach((text, row) => {
      line(text, strong, colours.label, x, row, align);
    });
    more?.detail.lines.forEach((text, row) => {
      line(text, plain, colours.detail, x, short.lines.length + row, align);
    });
  }
  context.restore();
}
