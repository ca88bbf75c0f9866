import type { ChartSpec, Mark } from '../../spec.ts';

/** Two values of one thing in one election on one row, from zero. */
export interface DumbbellChart extends ChartSpec {
  readonly kind: 'dumbbell';
  /** Names of the two ends: the first is a disc, the second a square. */
  readonly ends: readonly [string, string];
  readonly groups: readonly {
    readonly label: string;
    /** What its values are to those of the election before; undefined where there is none. */
    readonly joint?: string | undefined;
    readonly bars: readonly {
      readonly name: string;
      readonly marks: readonly (Mark & { readonly end: 0 | 1 })[];
      /** Whether they are a pair that a line may join. */
      readonly joined: boolean;
    }[];
  }[];
}
