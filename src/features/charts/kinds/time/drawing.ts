import type { Chart, ScatterDataPoint } from 'chart.js';
import type { Mark } from '../../spec.ts';
import type { TimeChart } from './spec.ts';
import { valueAxis } from '../../drawing/axes.ts';
import { boundPlugin } from '../../drawing/bounds.ts';
import { arrowAside, growthOn, pointsOf } from './label-obstacles.ts';
import type { ChartDrawing } from '../../drawing/chart-drawing.ts';
import type { Surface } from '../../drawing/surface.ts';
import { gapPlugin } from './gaps.ts';
import { labelPlugin } from './labels.ts';
import {
  staticOptions,
  type Box,
  type MarkArea,
  type Plot,
  type PointConfiguration,
} from '../../drawing/plot.ts';
import { instant, valueScale } from '../../drawing/scale.ts';
import { signPlugin } from './signs.ts';
import { yearPlugin } from './years.ts';

/** How charts through time are drawn. */
export const timeDrawing: ChartDrawing<TimeChart> = {
  kind: 'time',
  plot: timePlot,
  marks: ({ points }) => points,
};

/**
 * Points through time, to scale. Every line of the spec is a dataset of two points, so that Chart.js joins only what
 * the spec joins. On a narrow surface time runs downwards and values to the right.
 */
function timePlot(spec: TimeChart, surface: Surface): Plot {
  const { narrow, small, size, colours } = surface;
  const areas = new Map<Mark, MarkArea>();
  const labels: Box[] = [];
  const data = spec.points.map(({ date, y }): ScatterDataPoint => {
    return narrow ? { x: y, y: instant(date) } : { x: instant(date), y };
  });
  const values = valueAxis(
    valueScale(
      spec.points.map(({ y }) => y),
      spec.unit,
    ),
    spec.unit,
    surface,
  );
  const time = timeAxis(spec, surface);
  const configuration: PointConfiguration = {
    type: 'scatter',
    data: {
      datasets: [
        ...spec.lines.map(([from, to]) => ({
          data: [data[from], data[to]].filter((point) => point !== undefined),
          order: 1,
          showLine: true,
          tension: 0,
          borderColor: colours.mark,
          borderWidth: 1.5,
          pointRadius: 0,
        })),
        {
          // Points lie over the lines, so that hollow marks stay hollow.
          order: 0,
          data,
          pointRadius: size * 0.4,
          pointBorderWidth: 2,
          pointBorderColor: colours.mark,
          pointBackgroundColor: spec.points.map(({ hollow }) => (hollow ? colours.sheet : colours.mark)),
        },
      ],
    },
    options: {
      ...staticOptions,
      clip: false,
      layout: {
        autoPadding: false,
        padding: narrow
          ? { left: size * 3.6, right: size }
          : { bottom: size * (small ? 1.7 : 2.2), top: size * (small ? 2.2 : 2.4) },
      },
      scales: narrow ? { x: values, y: time } : { x: time, y: values },
    },
    plugins: [
      gapPlugin(spec, surface),
      yearPlugin(spec, surface),
      boundPlugin(
        spec.points,
        (chart) => pointsOf(chart as Chart<'scatter'>),
        growthOn(surface),
        surface,
        arrowAside(surface),
      ),
      labelPlugin(spec, surface, areas, labels),
      signPlugin(spec, surface, labels),
    ],
  };
  return { configuration, areas };
}

type LinearAxis = NonNullable<NonNullable<PointConfiguration['options']>['scales']>[string];

/**
 * The scale is linear in days. A plugin draws the years at the elections. Both ends have space for labels and bands.
 */
function timeAxis({ from, to, gaps }: TimeChart, surface: Surface): LinearAxis {
  const { narrow, small, width, height, size } = surface;
  const [start, end] = [instant(from), instant(to)];
  const first = gaps.some(({ date }) => date === from);
  const last = gaps.some(({ date }) => date === to);
  const [before, after] =
    narrow || small ? [size * 2, size * 2] : [size * (first ? 9.5 : 6), size * (last ? 5 : 3)];
  const span = end - start || 365 * 24 * 3600 * 1000;
  const perPixel = span / Math.max(1, (narrow ? height - size * 2 : width) - before - after);
  return {
    type: 'linear',
    min: start - before * perPixel,
    max: end + after * perPixel,
    reverse: narrow,
    grid: { display: false },
    border: { color: surface.colours.axis },
    ticks: { display: false },
  };
}
