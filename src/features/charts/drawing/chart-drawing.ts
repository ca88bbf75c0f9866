import type { ChartSpec, Mark } from '../spec.ts';
import type { Plot } from './plot.ts';
import type { Surface } from './surface.ts';

/** How charts of a kind are drawn. Browsers and pictures use the same code. */
export interface ChartDrawing<Spec extends ChartSpec = ChartSpec> {
  /** Id of the kind. */
  readonly kind: Spec['kind'];
  /** The configuration of Chart.js for a surface. */
  plot(spec: Spec, surface: Surface): Plot;
  /** All marks, in the order in which arrow keys walk them. */
  marks(spec: Spec): readonly Mark[];
}
