import type { Surface } from './surface.ts';
import type { BarConfiguration, PointConfiguration } from './plot.ts';
import { tickLabel, type ValueScale } from './scale.ts';

type RowAxis = NonNullable<NonNullable<BarConfiguration['options']>['scales']>[string];
type Axis = NonNullable<NonNullable<PointConfiguration['options']>['scales']>[string];

/**
 * The axis of values of a chart through time, from zero: two to four faint rules, each with its number above it at
 * the left. On a narrow surface the numbers stand above the plot.
 */
export function valueAxis(scale: ValueScale, unit: string, surface: Surface): Axis {
  const { narrow, small, size, font, colours } = surface;
  return {
    type: 'linear',
    ...(narrow ? { position: 'top' as const } : {}),
    min: 0,
    max: scale.max,
    grid: { color: colours.grid, drawTicks: false },
    border: { display: false },
    ticks: {
      stepSize: scale.step,
      color: colours.detail,
      font: { family: font, size },
      padding: narrow ? size * 0.3 : 0,
      maxRotation: 0,
      autoSkip: false,
      mirror: !narrow,
      labelOffset: narrow ? 0 : -size * 0.75,
      ...(narrow ? { align: 'inner' as const } : {}),
      callback: (value) =>
        small && value !== scale.max ? '' : tickLabel(Number(value), scale, unit, narrow),
    },
  };
}

/** The axis of values from zero above the rows of a chart with bars. */
export function zeroAxis(scale: ValueScale, unit: string, surface: Surface): RowAxis {
  const { narrow, size, font, colours } = surface;
  return {
    type: 'linear',
    position: 'top',
    min: 0,
    max: scale.max,
    display: unit !== '',
    grid: { color: colours.grid, drawTicks: false },
    border: { display: false },
    ticks: {
      stepSize: scale.step,
      maxRotation: 0,
      autoSkip: false,
      align: 'inner',
      color: colours.detail,
      font: { family: font, size },
      callback: (value) => tickLabel(Number(value), scale, unit, narrow),
    },
  };
}
