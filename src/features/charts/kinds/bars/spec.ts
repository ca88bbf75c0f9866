import type { ChartSpec, Mark } from '../../spec.ts';

/** Bars from zero, per election. */
export interface BarChart extends ChartSpec {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly label: string;
    /** What its values are to those of the election before; undefined where there is none. */
    readonly joint?: string | undefined;
    readonly bars: readonly (Mark & { readonly name: string })[];
  }[];
}
