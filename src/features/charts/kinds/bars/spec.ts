import type { ChartSpec, Mark } from '../../spec.ts';

/** Bars from zero, per election. */
export interface BarChart extends ChartSpec {
  readonly kind: 'bars';
  readonly groups: readonly {
    readonly label: string;
    readonly bars: readonly (Mark & { readonly name: string })[];
  }[];
}
