import type { ChartDrawing } from '../drawing/chart-drawing.ts';
import type { ChartSpec } from '../spec.ts';
import { barDrawing } from './bars/drawing.ts';
import { dumbbellDrawing } from './dumbbell/drawing.ts';
import { timeDrawing } from './time/drawing.ts';

/** The drawing of every kind that has a plane. Browsers load this list, not `chartKinds`. */
export const chartDrawings: readonly ChartDrawing[] = [timeDrawing, barDrawing, dumbbellDrawing];

/** The drawing of a chart's kind. Throws for a kind that is not in the list. */
export function drawingOf({ kind }: ChartSpec): ChartDrawing {
  const drawing = chartDrawings.find((each) => each.kind === kind);
  if (drawing === undefined) throw new Error(`No drawing of ${kind}`);
  return drawing;
}
