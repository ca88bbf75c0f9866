import { createCanvas } from '@napi-rs/canvas';
import { marksOf, plotOf } from '../drawing/configuration.ts';
import { Chart } from '../drawing/engine.ts';
import type { Surface } from '../drawing/surface.ts';
import type { ChartSpec, Mark } from '../spec.ts';
import type { Part } from '../../pictures/parts.ts';

/** The plot of a chart, drawn as pages draw it. */
export function plot(spec: ChartSpec, surface: Surface): Part {
  return {
    height: surface.height,
    draw: (context, x, y) => {
      context.save();
      context.translate(x, y);
      drawOn(context, spec, surface);
      context.restore();
    },
  };
}

/** The marks whose words found no room in a plot. A page has them in its table; a picture has to say them elsewhere. */
export function unwritten(spec: ChartSpec, surface: Surface): Mark[] {
  const lines: string[] = [];
  const context = createCanvas(surface.width, surface.height).getContext('2d');
  const fillText = (text: string) => lines.push(text);
  drawOn(overlaid(context as unknown as CanvasRenderingContext2D, { fillText }), spec, surface);
  const text = lines.join(' ');
  return marksOf(spec).filter(({ label, detail }) => {
    const at = lines.indexOf(label);
    // Each line is one mark's: two may have the same words.
    if (at !== -1) lines.splice(at, 1);
    return at === -1 || (spec.kind === 'time' && !text.includes(detail));
  });
}

/** Chart.js takes a canvas for its own: sets its size and scale, and clears it. */
function drawOn(context: CanvasRenderingContext2D, spec: ChartSpec, surface: Surface): void {
  const { width, height } = surface;
  const nothing = () => undefined;
  const part: CanvasRenderingContext2D = overlaid(context, {
    canvas: { width, height, getContext: () => part },
    clearRect: nothing,
    setTransform: nothing,
    resetTransform: nothing,
  });
  new Chart(part, plotOf(spec, surface).configuration).destroy();
}

/** A context with some of its own replaced. */
function overlaid(context: CanvasRenderingContext2D, own: object): CanvasRenderingContext2D {
  return new Proxy(context, {
    get: (target, name) => {
      const value: unknown = Reflect.get(name in own ? own : target, name);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
    set: (target, name, value) => Reflect.set(target, name, value),
  });
}
