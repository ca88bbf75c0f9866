import { rowsOf, type RowGroup } from './drawing/rows.ts';

/** The heights of a plot in all places where it is drawn. */
export interface PlotHeight {
  /** On a page with a wide surface, in rem. */
  readonly wide: number;
  /** On a page with a narrow surface, in rem. */
  readonly narrow: number;
  /** In a frame of the usual width on another site, in CSS pixels. */
  readonly embed: number;
  /** In a picture of the chart, in pixels. */
  readonly picture: number;
}

/** Heights of one row. */
interface RowHeight extends PlotHeight {
  /** The same with long names, which need two lines. */
  readonly longWide: number;
  readonly longNarrow: number;
}

/** A row with one thin bar, or with marks. */
export const thinRow: RowHeight = {
  wide: 2.1,
  longWide: 2.75,
  narrow: 3.5,
  longNarrow: 4.6,
  embed: 44,
  picture: 44,
};

/**
 * The height of a plot with a row for every bar and for every heading.
 * @param lettersAfter how many letters follow the name of a bar on a narrow surface
 */
export function heightOfRows<Bar extends { readonly name: string }>(
  groups: readonly RowGroup<Bar>[],
  row: RowHeight,
  lettersAfter: (bar: Bar) => number = () => 0,
): PlotHeight {
  const rows = rowsOf(groups);
  const isLong = rows.some(({ text, bar }) => bar !== undefined && text.length + lettersAfter(bar) > 44);
  return {
    wide: rows.length * (isLong ? row.longWide : row.wide),
    narrow: rows.length * (isLong ? row.longNarrow : row.narrow),
    // Counts a row for every bar, also for one that stands in its heading's row. The frame can be a little too high,
    // never too low.
    embed:
      groups.reduce((sum, { bars, joint }) => sum + 1 + bars.length + (joint === undefined ? 0 : 1), 0) *
      row.embed,
    picture: rows.length * Math.max(row.picture, linesInPicture(rows) * 19 + 6),
  };
}

/** How many lines the longest name takes in a picture, in whose column some 34 letters have room. */
function linesInPicture(rows: readonly { readonly text: string; readonly bar: unknown }[]): number {
  const longest = Math.max(0, ...rows.filter(({ bar }) => bar !== undefined).map(({ text }) => text.length));
  return Math.ceil(longest / 34);
}

/** A height as the attribute of the SVG element that holds a plot open. */
export function rem(height: number): string {
  return `${Number(height.toFixed(2))}rem`;
}
