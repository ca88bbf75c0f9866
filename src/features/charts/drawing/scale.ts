import { formatNumber } from '../../../words/format.ts';
import * as words from '../../../words/words.ts';

/** The axis of values, from zero: its end and the distance of its ticks. */
export interface ValueScale {
  readonly max: number;
  readonly step: number;
}

const steps = [1, 2, 2.5, 4, 5];

/** Makes an axis from zero to a round number with two to four ticks. Shares above a half end at one hundred. */
export function valueScale(values: readonly number[], unit: string): ValueScale {
  const top = Math.max(0, ...values);
  if (unit === words.charts.percent && top > 50 && top <= 100) return { max: 100, step: 50 };
  if (top === 0) return { max: 1, step: 1 };
  const power = 10 ** Math.floor(Math.log10(top));
  const whole = values.every(Number.isInteger);
  const scales = [power / 10, power]
    .flatMap((size) => steps.map((step) => step * size))
    .filter((step) => !whole || Number.isInteger(step))
    .map((step) => ({ max: Math.ceil(top / step) * step, step }))
    .filter(({ max, step }) => max / step >= 2 && max / step <= 4);
  return scales.sort((a, b) => a.max - b.max || b.step - a.step)[0] ?? { max: top, step: top };
}

/**
 * The label of a tick. The last one has the unit. Where space is scarce, only the ends and the middle have labels.
 */
export function tickLabel(value: number, { max }: ValueScale, unit: string, sparse: boolean): string {
  if (sparse && value % (max / 2) !== 0) return '';
  const number = value >= 1e6 ? words.charts.millions(value) : formatNumber(value);
  if (value !== max || unit === '') return number;
  return isCurrency(unit) ? `${unit} ${number}` : `${number} ${unit}`;
}

function isCurrency(unit: string): boolean {
  return /^[A-Z]{3}$/.test(unit);
}

/** A day on the axis of time, in milliseconds. */
export function instant(date: string): number {
  return Date.parse(date);
}

/** An election of which only the year is known, on the axis of time: the middle of the year. */
export function midYear(year: string): number {
  return Date.UTC(Number(year), 6, 1);
}
