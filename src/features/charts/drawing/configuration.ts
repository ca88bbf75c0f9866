import type { ChartSpec, Mark } from '../spec.ts';
import { barPlot } from './bars.ts';
import { dumbbellPlot } from './dumbbells.ts';
import type { Surface } from './surface.ts';
import type { Plot } from './plot.ts';
import { rowsOf } from './rows.ts';
import { sharePlot } from './shares.ts';
import { timePlot } from './time.ts';

/** What Chart.js is to draw for a spec in a surface. */
export function plotOf(spec: ChartSpec, surface: Surface): Plot {
  switch (spec.kind) {
    case 'time':
      return timePlot(spec, surface);
    case 'bars':
      return barPlot(spec, surface);
    case 'shares':
      return sharePlot(spec, surface);
    case 'dumbbell':
      return dumbbellPlot(spec, surface);
  }
}

/** All marks of a chart, in the order in which arrow keys walk them. */
export function marksOf(spec: ChartSpec): Mark[] {
  switch (spec.kind) {
    case 'time':
      return [...spec.points];
    case 'bars':
      return rowsOf(spec.groups).flatMap(({ bar }) => bar ?? []);
    case 'shares':
      return rowsOf(spec.groups).flatMap(({ bar }) => bar?.shares ?? []);
    case 'dumbbell':
      return rowsOf(spec.groups).flatMap(({ bar }) => bar?.marks ?? []);
  }
}
