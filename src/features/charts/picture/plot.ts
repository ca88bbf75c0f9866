import { createCanvas } from '@napi-rs/canvas';
import type { ChartKind } from '../chart-kind.ts';
import type { ChartDrawing } from '../drawing/chart-drawing.ts';
import { Chart } from '../drawing/engine.ts';
import type { Surface } from '../drawing/surface.ts';
import type { ChartSpec, Mark } from '../spec.ts';
import type { Part } from '../../pictures/parts.ts';

/** The plot of a chart, drawn as pages draw it. */
export function plot(spec: ChartSpec, surface: Surface, drawing: ChartDrawing): Part {
  return {
    height: surface.height,
    draw: (context, x, y) => {
      context.save();
      context.translate(x, y);
      drawOn(context, spec, surface, drawing);
      context.restore();
    },
  };
}

/** The marks whose labels did not fit into a plot. A page has them in its table; a picture prints them elsewhere. */
export function unwritten(spec: ChartSpec, surface: Surface, kind: ChartKind): Mark[] {
  const lines: string[] = [];
  const context = createCanvas(surface.width, surface.height).getContext('2d');
  const fillText = (text: string) => lines.push(text);
  drawOn(overlaid(context as unknown as CanvasRenderingContext2D, { fillText }), spec, surface, kind.drawing);
  const text = lines.join(' ');
  return kind.drawing.marks(spec).filter(({ label, detail }) => {
    const at = lines.indexOf(label);
    // One written label accounts for one mark only, because two marks can have the same label.
    if (at !== -1) lines.splice(at, 1);
    return at === -1 || (kind.detailIsBesideMark && !text.includes(detail));
  });
}

/** Chart.js takes a canvas for its own: sets its size and scale, and clears it. */
function drawOn(
  context: CanvasRenderingContext2D,
  spec: ChartSpec,
  surface: Surface,
  drawing: ChartDrawing,
): void {
  const { width, height } = surface;
  const nothing = () => undefined;
  const part: CanvasRenderingContext2D = overlaid(context, {
    canvas: { width, height, getContext: () => part },
    clearRect: nothing,
    setTransform: nothing,
    resetTransform: nothing,
  });
  new Chart(part, drawing.plot(spec, surface).configuration).destroy();
}

/** A context with some of its properties replaced. */
function overlaid(context: CanvasRenderingContext2D, own: object): CanvasRenderingContext2D {
  return new Proxy(context, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in own ? own : target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
}
