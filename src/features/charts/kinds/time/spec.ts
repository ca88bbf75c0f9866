import type { ChartSpec, Mark } from '../../spec.ts';

/** Points through time, to scale. Lines join only values of one series. */
export interface TimeChart extends ChartSpec {
  readonly kind: 'time';
  /** First and last day of the axis. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly (Mark & { readonly date: string; readonly year: string })[];
  /** Pairs of positions in `points` that a line joins. */
  readonly lines: readonly (readonly [number, number])[];
  /** Elections without a value and why. */
  readonly gaps: readonly { readonly date: string; readonly year: string; readonly reason: string }[];
  /** Years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
}
