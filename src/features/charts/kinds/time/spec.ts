import type { ChartSpec, Mark } from '../../spec.ts';

/** An election without a value, and why. */
export interface Gap {
  readonly date: string;
  readonly year: string;
  readonly reason: string;
  /** The reason in short, for a band that the whole one does not fit into; left out where there is no shorter one. */
  readonly brief?: string;
}

/** Points through time, to scale. Lines join only values of one series. */
export interface TimeChart extends ChartSpec {
  readonly kind: 'time';
  /** First and last day of the axis. */
  readonly from: string;
  readonly to: string;
  readonly points: readonly (Mark & { readonly date: string; readonly year: string })[];
  /** Pairs of positions in `points` that a line joins. */
  readonly lines: readonly (readonly [number, number])[];
  /** Elections without a value. */
  readonly gaps: readonly Gap[];
  /** Years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
}
