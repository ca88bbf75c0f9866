import type { Frame } from './frame.ts';
import type { PointConfiguration } from './plot.ts';
import { tickLabel, type ValueScale } from './scale.ts';

type Axis = NonNullable<NonNullable<PointConfiguration['options']>['scales']>[string];

/**
 * The axis of values from zero, of a chart through time: two to four faint rules, each with its number above it at
 * the left; in narrow places above the plot.
 */
export function valueAxis(scale: ValueScale, unit: string, frame: Frame): Axis {
  const { narrow, size, font, colours } = frame;
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
      callback: (value) => tickLabel(Number(value), scale, unit, narrow),
    },
  };
}
