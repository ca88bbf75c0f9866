import type { ChartSpec } from '../spec.ts';
import { instant } from './scale.ts';
import { rowsOf } from './rows.ts';

/** How many rows high a plot is; the style sheet says how high a row is, per kind and width, before anything is drawn. */
export function plotRows(spec: ChartSpec): number {
  switch (spec.kind) {
    case 'time':
      return timeRows(
        (instant(spec.to) - instant(spec.from)) / (365.25 * 24 * 3600 * 1000),
        spec.points.length,
      );
    case 'bars':
    case 'shares':
    case 'dumbbell':
      return rowsOf<{ readonly name: string }>(spec.groups).length;
  }
}

/** Whether the names of bars need two lines in narrow places, where a bar's detail follows its name. */
export function hasLongNames(spec: ChartSpec): boolean {
  const long = 44;
  switch (spec.kind) {
    case 'time':
      return false;
    case 'bars':
      return rowsOf(spec.groups).some(
        ({ text, bar }) => bar !== undefined && text.length + bar.detail.length > long,
      );
    case 'shares':
    case 'dumbbell':
      return rowsOf<{ readonly name: string }>(spec.groups).some(
        ({ text, bar }) => bar !== undefined && text.length > long,
      );
  }
}

/** Where time runs downwards, every year has its row, and every label its room. */
function timeRows(years: number, labels: number): number {
  return Math.min(36, Math.max(10, Math.ceil(years) + 4, labels * 2));
}
