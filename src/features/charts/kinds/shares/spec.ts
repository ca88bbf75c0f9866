import type { ChartSpec } from '../../spec.ts';
import type { Multiples } from './multiples.ts';

/** Parts of wholes, all of them in the page as small multiples. */
export interface ShareChart extends ChartSpec {
  readonly kind: 'shares';
  readonly multiples: Multiples;
}
