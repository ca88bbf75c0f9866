import { createCanvas, type Canvas } from '@napi-rs/canvas';
import type { ChartPlane } from '../chart-kind.ts';
import type { ChartDrawing } from '../drawing/chart-drawing.ts';
import { Chart } from '../drawing/engine.ts';
import type { Surface } from '../drawing/surface.ts';
import type { ChartSpec, Mark } from '../spec.ts';
import type { Part } from '../../pictures/parts.ts';
import { keepLinesWithin } from '../../pictures/written-lines.ts';

/** The plot of a chart, drawn as pages draw it. Its canvas has whole pixels: the fraction of one below it stays empty. */
export function plot(spec: ChartSpec, surface: Surface, drawing: ChartDrawing): Part {
  return {
    height: surface.height,
    draw: (context, x, y) => {
      const canvas = canvasOf(surface);
      keepLinesWithin(context, canvas.getContext('2d'), x, y);
      const chart = drawOn(canvas, spec, surface, drawing);
      // What was drawn is drawn again, not its pixels: it is sharp at every scale, and stays shapes in SVG.
      context.drawCanvas(canvas, x, y);
      chart.destroy();
    },
  };
}

/** The marks whose labels did not fit into a plot. A page has them in its table; a picture prints them elsewhere. */
export function unwritten(
  spec: ChartSpec,
  surface: Surface,
  { drawing, detailIsBesideMark }: ChartPlane,
): Mark[] {
  const lines: string[] = [];
  const canvas = canvasOf(surface);
  canvas.getContext('2d').fillText = (text) => {
    lines.push(text);
  };
  drawOn(canvas, spec, surface, drawing).destroy();
  return drawing.marks(spec).filter(({ label, detail }) => {
    const beside = detailIsBesideMark ? detail : '';
    const at = lines.findIndex(
      (line, index) =>
        line === label &&
        lines
          .slice(index + 1)
          .join(' ')
          .startsWith(beside),
    );
    // One written label accounts for one mark only, because two marks can have the same label.
    if (at !== -1) lines.splice(at, 1);
    return at === -1;
  });
}

function canvasOf({ width, height }: Surface): Canvas {
  return createCanvas(Math.floor(width), Math.floor(height));
}

/** Draws on a new canvas. The chart clears it when it is destroyed. */
function drawOn(canvas: Canvas, spec: ChartSpec, surface: Surface, drawing: ChartDrawing): Chart {
  // Chart.js draws on canvases of Node too, but its types know those of browsers alone.
  const item = canvas as unknown as HTMLCanvasElement;
  return new DrawnOnce(item, drawing.plot(spec, surface).configuration);
}

/** A new canvas is clear. To clear it would be part of what is drawn, and clear what lies below it in a picture. */
class DrawnOnce extends Chart {
  override clear(): this {
    return this;
  }
}
