import type { ChartSpec, Mark } from '../spec.ts';
import type { Plot } from './plot.ts';
import type { Surface } from './surface.ts';

/** How charts of a kind are drawn, in browsers and by the same code in pictures. */
export interface ChartDrawing<Spec extends ChartSpec = ChartSpec> {
  /** Id of the kind. */
  readonly kind: Spec['kind'];
  /** What Chart.js is to draw on a surface. */
  plot(spec: Spec, surface: Surface): Plot;
  /** All marks, in the order in which arrow keys walk them. */
  marks(spec: Spec): readonly Mark[];
}
