import type { ChartDrawing } from './drawing/chart-drawing.ts';
import type { Pattern } from './drawing/patterns.ts';
import type { PlotHeight } from './plot-height.ts';
import type { ChartSource } from './source.ts';
import type { ChartSpec } from './spec.ts';

/**
 * All that the site knows of a kind of chart. A new kind is one such object in a folder of `kinds/` and an entry in
 * its two lists. Its functions are methods, so that one list can hold kinds of different specs: `kindOf` finds the
 * kind of a spec, and nothing else gives a spec to a kind.
 */
export interface ChartKind<Spec extends ChartSpec = ChartSpec> {
  /** As authors write it in `indicators.yml`. */
  readonly id: Spec['kind'];
  /** What browsers and pictures need. It stands apart, so that nothing else comes to a browser. */
  readonly drawing: ChartDrawing<Spec>;
  /** Makes the spec, with the rows of its table; undefined where too little is left to draw. */
  spec(source: ChartSource): Spec | undefined;
  /** The title of its notes: what may not be compared. */
  notesTitle(spec: Spec): string;
  /** What its marks mean where that is not plain, in sentences; may be empty. */
  key(spec: Spec): readonly string[];
  /** What its patterns mean; left out where a kind has none. */
  legend?(spec: Spec): readonly LegendGroup[];
  /** How high its plot is. Style sheet, frames and pictures know no other height. */
  height(spec: Spec): PlotHeight;
  /**
   * Whether the detail of a mark stands beside it alone. If so, a picture says it below the plot where there is no
   * room for it.
   */
  readonly detailIsBesideMark: boolean;
  /** Whether it can be read in the picture of a page, which is shown small. */
  isReadableSmall(spec: Spec): boolean;
}

/** Patterns that stand for something under one heading. */
export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly { readonly pattern: Pattern; readonly name: string }[];
}
