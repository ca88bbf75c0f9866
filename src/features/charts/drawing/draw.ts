import type { ChartSpec } from '../spec.ts';
import { drawingOf } from '../kinds/drawings.ts';
import { Chart } from './engine.ts';
import { surfaceOf } from './surface.ts';
import { markList } from './marks.ts';

/** Media queries whose changes need a new drawing: the reader's colour scheme, forced colours. */
const looks = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-contrast: more)'];

/**
 * Draws a chart into `plot`, and again, not scaled, whenever width or colours change. The sentence of the mark under
 * pointer or focus stands in `words`. Returns a function that stops and clears.
 */
export async function draw(plot: HTMLElement, words: HTMLElement, spec: ChartSpec): Promise<() => void> {
  const drawing = drawingOf(spec);
  const marks = markList(drawing.marks(spec), spec.title, (mark) => {
    words.textContent = mark?.spoken ?? '';
  });
  await fontsOf(plot);

  let clear = (): void => undefined;
  const redraw = () => {
    clear();
    const surface = surfaceOf(plot);
    if (surface.width === 0) return;
    const canvas = document.createElement('canvas');
    canvas.className = 'chart__canvas';
    canvas.ariaHidden = 'true';
    canvas.width = surface.width;
    canvas.height = surface.height;
    plot.prepend(canvas);
    const { configuration, areas } = drawing.plot(spec, surface);
    const chart = new Chart(canvas, configuration);
    clear = () => {
      chart.destroy();
      canvas.remove();
    };
    marks.layOver(areas);
  };

  plot.append(marks.element);
  const resizes = new ResizeObserver(redraw);
  resizes.observe(plot);
  const queries = looks.map((query) => matchMedia(query));
  for (const query of queries) query.addEventListener('change', redraw);

  return () => {
    resizes.disconnect();
    for (const query of queries) query.removeEventListener('change', redraw);
    clear();
    marks.element.remove();
  };
}

/** A canvas does not wait for a font and does not draw again when the font has loaded. */
async function fontsOf(plot: HTMLElement): Promise<void> {
  const { fontFamily, fontSize } = getComputedStyle(plot);
  // If a font does not load, the next of its family is used.
  await Promise.allSettled(
    [400, 600].map((weight) => document.fonts.load(`${weight} ${fontSize} ${fontFamily}`)),
  );
}
