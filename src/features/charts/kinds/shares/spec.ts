import type { ChartSpec, Mark } from '../../spec.ts';

/** Parts of a whole, one bar for each whole. */
export interface ShareChart extends ChartSpec {
  readonly kind: 'shares';
  /** Names of the parts, in the order in which they get their pattern. */
  readonly parts: readonly string[];
  readonly groups: readonly {
    /** Groups of one election share its legend, so that no pattern means two parts in it. */
    readonly election: string;
    readonly label: string;
    readonly bars: readonly {
      readonly name: string;
      readonly shares: readonly (Mark & { readonly part: number })[];
    }[];
  }[];
}
