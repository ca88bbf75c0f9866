/** One row of a chart with bars. */
export interface Row<Bar> {
  readonly text: string;
  /** The heading of the following rows. It can have a bar of its own. */
  readonly head: boolean;
  readonly bar: Bar | undefined;
}

/** Puts bars into rows under the heading of their group. A bar without a name stands in the heading's row. */
export function rowsOf<Bar extends { readonly name: string }>(
  groups: readonly { readonly label: string; readonly bars: readonly Bar[] }[],
): Row<Bar>[] {
  return groups.flatMap(({ label, bars }) => {
    const whole = bars.find(({ name }) => name === '');
    const others = bars.filter((bar) => bar !== whole);
    const rows = others.map((bar) => ({ text: bar.name, head: false, bar }));
    return [{ text: label, head: others.length > 0, bar: whole }, ...rows];
  });
}
