import type { ChartDrawing } from './drawing/chart-drawing.ts';
import type { PlotHeight } from './plot-height.ts';
import type { ChartSource } from './source.ts';
import type { ChartSpec } from './spec.ts';

/**
 * A kind of chart. To add one, write such an object in a folder of `kinds/` and enter it in the list there, and its
 * drawing, if it has one, in the other. Functions are methods, so that one list can hold kinds with different specs.
 * Only `kindOf` and `planeOf` may match a spec with its kind.
 */
export interface ChartKind<Spec extends ChartSpec = ChartSpec> {
  /** Its id in `indicators.yml`. */
  readonly id: Spec['kind'];
  /** Makes the spec, with the rows of its table; undefined where too little is left to show. */
  spec(source: ChartSource): Spec | undefined;
  /** Whether its values stand in a strip in place of its plane. Left out where they never do. */
  isStrip?(spec: Spec): boolean;
  /** What it is drawn in. Left out by a kind whose specs all have something else in place of it, such as multiples. */
  readonly plane?: ChartPlane<Spec>;
}

/** The plane in which charts of a kind are drawn, and what is said around it. */
export interface ChartPlane<Spec extends ChartSpec = ChartSpec> {
  /** How it is drawn. This part stands apart, because browsers load it alone. */
  readonly drawing: ChartDrawing<Spec>;
  /** Explains marks that need it, in sentences; may be empty. */
  key(spec: Spec): readonly string[];
  /** Its height. Style sheet, frames and pictures all use it. */
  height(spec: Spec): PlotHeight;
  /**
   * Whether the detail of a mark stands nowhere but beside it. If so, a picture prints it below the plane where it has
   * no room.
   */
  readonly detailIsBesideMark: boolean;
}
