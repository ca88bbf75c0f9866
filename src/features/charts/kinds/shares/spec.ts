import type { ChartSpec, Mark } from '../../spec.ts';

/** Parts of a whole, one bar for each whole. */
export interface ShareChart extends ChartSpec {
  readonly kind: 'shares';
  /** Names of the parts, in the order in which patterns are assigned. */
  readonly parts: readonly string[];
  readonly groups: readonly {
    /** Groups of one election share a legend, in which every pattern has one meaning. */
    readonly election: string;
    readonly label: string;
    /** What its values are to those of the election before; undefined where there is none. */
    readonly joint?: string | undefined;
    readonly bars: readonly {
      readonly name: string;
      readonly shares: readonly (Mark & { readonly part: number })[];
    }[];
  }[];
}
