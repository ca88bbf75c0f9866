import type { ChartDrawing } from './drawing/chart-drawing.ts';
import type { Pattern } from './drawing/patterns.ts';
import type { PlotHeight } from './plot-height.ts';
import type { ChartSource } from './source.ts';
import type { ChartSpec } from './spec.ts';

/**
 * A kind of chart. To add one, write such an object in a folder of `kinds/` and enter it in the two lists there. Its
 * functions are methods, so that one list can hold kinds with different specs. Only `kindOf` may match a spec with
 * its kind.
 */
export interface ChartKind<Spec extends ChartSpec = ChartSpec> {
  /** Its id in `indicators.yml`. */
  readonly id: Spec['kind'];
  /** How it is drawn. This part stands apart, because browsers load it alone. */
  readonly drawing: ChartDrawing<Spec>;
  /** Makes the spec, with the rows of its table; undefined where too little is left to draw. */
  spec(source: ChartSource): Spec | undefined;
  /** Whether its values stand in a strip in place of its plot. Left out where they never do. */
  isStrip?(spec: Spec): boolean;
  /** Explains marks that need it, in sentences; may be empty. */
  key(spec: Spec): readonly string[];
  /** The legend of its patterns. Left out where a kind has none. */
  legend?(spec: Spec): readonly LegendGroup[];
  /** The height of its plot. Style sheet, frames and pictures all use it. */
  height(spec: Spec): PlotHeight;
  /**
   * Whether the detail of a mark stands nowhere but beside it. If so, a picture prints it below the plot where it has
   * no room.
   */
  readonly detailIsBesideMark: boolean;
  /** Whether it is legible in the preview of a page, which is shown small. */
  isReadableSmall(spec: Spec): boolean;
}

/** Patterns and their meanings, under one heading. */
export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly { readonly pattern: Pattern; readonly name: string }[];
}
