import type { ChartDrawing } from './drawing/chart-drawing.ts';
import type { Pattern } from './drawing/patterns.ts';
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
  /** Whether it can be read in the picture of a page, which is shown small. */
  isReadableSmall(spec: Spec): boolean;
}

/** Patterns that stand for something under one heading. */
export interface LegendGroup {
  readonly title: string;
  readonly entries: readonly { readonly pattern: Pattern; readonly name: string }[];
}

/** The height of a plot wherever it is drawn. */
export interface PlotHeight {
  /** How many rows high it is on a page. The style sheet says how high a row is. */
  readonly rows: number;
  /** Whether rows have long names, which need two lines in narrow places. */
  readonly longNames: boolean;
  /** In a frame of the usual width on another site, in CSS pixels, with its legend. */
  readonly embed: number;
  /** In a picture of the chart, in pixels. */
  readonly picture: number;
}
