import type { SKRSContext2D } from '@napi-rs/canvas';

/** A line of words on a canvas, as it was asked for and as it was measured. */
export interface WrittenLine {
  readonly text: string;
  /** Left, middle or right end of the line, as `align` says. */
  readonly x: number;
  /** Where letters without descenders stand. */
  readonly y: number;
  readonly width: number;
  readonly align: 'left' | 'center' | 'right';
  readonly direction: 'ltr' | 'rtl';
  /** As canvases name it: `600 14px "Source Sans"`. */
  readonly font: string;
  readonly colour: string;
  /** The line around the letters that a halo is made of, in pixels; undefined for the letters themselves. */
  readonly stroke: number | undefined;
  /** The coordinates that x and y are in: columns of a matrix, as in SVG. */
  readonly matrix: readonly [a: number, b: number, c: number, d: number, e: number, f: number];
}

/** The lines that contexts keep instead of drawing them. */
const kept = new WeakMap<SKRSContext2D, WrittenLine[]>();

/** Lets a context keep its lines of words: it draws none of them. @returns the list that they come to stand in */
export function keepLines(context: SKRSContext2D): readonly WrittenLine[] {
  const lines: WrittenLine[] = [];
  keepIn(context, lines, 0, 0);
  return lines;
}

/** Lets the canvas that is drawn within another keep its lines, if the other does. @param x of its left edge in the other */
export function keepLinesWithin(outer: SKRSContext2D, inner: SKRSContext2D, x: number, y: number): void {
  const lines = kept.get(outer);
  if (lines !== undefined) keepIn(inner, lines, x, y);
}

function keepIn(context: SKRSContext2D, lines: WrittenLine[], left: number, top: number): void {
  kept.set(context, lines);
  drawCirclesInFewCurves(context);
  const keep = (text: string, x: number, y: number, colour: unknown, stroke?: number): void => {
    const { width, above } = measured(context, text);
    const { a, b, c, d, e, f } = context.getTransform();
    lines.push({
      text,
      x,
      y: y + above,
      width,
      align: alignOf(context),
      direction: context.direction === 'rtl' ? 'rtl' : 'ltr',
      font: context.font,
      colour: String(colour),
      stroke,
      matrix: [a, b, c, d, e + left, f + top],
    });
  };
  context.fillText = (text, x, y) => {
    keep(text, x, y, context.fillStyle);
  };
  context.strokeText = (text, x, y) => {
    keep(text, x, y, context.strokeStyle, context.lineWidth);
  };
}

/** A circle becomes some sixty curves in SVG; four are as round for the eye. */
function drawCirclesInFewCurves(context: SKRSContext2D): void {
  const arc = context.arc.bind(context);
  context.arc = (x, y, radius, start, end, counterclockwise) => {
    if (end - start < 2 * Math.PI) {
      arc(x, y, radius, start, end, counterclockwise);
      return;
    }
    const reach = radius * quarterArc;
    context.moveTo(x + radius, y);
    context.bezierCurveTo(x + radius, y + reach, x + reach, y + radius, x, y + radius);
    context.bezierCurveTo(x - reach, y + radius, x - radius, y + reach, x - radius, y);
    context.bezierCurveTo(x - radius, y - reach, x - reach, y - radius, x, y - radius);
    context.bezierCurveTo(x + reach, y - radius, x + radius, y - reach, x + radius, y);
  };
}

/** Where the handles of a curve stand that is a quarter of a circle with the radius 1. */
const quarterArc = 0.5523;

/** How wide a line is, and how far below its y the letters stand: none of this depends on what is in it but the width. */
function measured(context: SKRSContext2D, text: string): { readonly width: number; readonly above: number } {
  const { width, alphabeticBaseline: asked } = context.measureText(text);
  const { textBaseline } = context;
  context.textBaseline = 'alphabetic';
  const { alphabeticBaseline } = context.measureText(text);
  context.textBaseline = textBaseline;
  return { width, above: alphabeticBaseline - asked };
}

function alignOf({ textAlign, direction }: SKRSContext2D): WrittenLine['align'] {
  if (textAlign === 'center') return 'center';
  const isEnd = textAlign === 'right' || textAlign === (direction === 'rtl' ? 'start' : 'end');
  return isEnd ? 'right' : 'left';
}
