/** One row of a chart with bars. */
export interface Row<Bar> {
  readonly text: string;
  /** The heading of the following rows. It can have a bar of its own. */
  readonly head: boolean;
  readonly bar: Bar | undefined;
  /** Whether the row stands between two elections and says what their values are to one another. */
  readonly joint: boolean;
}

/** The bars of an election under their heading. */
export interface RowGroup<Bar> {
  readonly label: string;
  readonly bars: readonly Bar[];
  /** What these bars are to those of the election before; undefined where there is none. */
  readonly joint?: string | undefined;
}

/**
 * Puts bars into rows under the heading of their group, with a row for what stands between two groups. A bar without a name stands in the heading's row.
 */
export function rowsOf<Bar extends { readonly name: string }>(groups: readonly RowGroup<Bar>[]): Row<Bar>[] {
  return groups.flatMap(({ label, bars, joint }) => {
    const whole = bars.find(({ name }) => name === '');
    const others = bars.filter((bar) => bar !== whole);
    const rows = others.map((bar) => ({ text: bar.name, head: false, bar, joint: false }));
    const between = joint === undefined ? [] : [{ text: joint, head: false, bar: undefined, joint: true }];
    return [...between, { text: label, head: others.length > 0, bar: whole, joint: false }, ...rows];
  });
}
