import * as words from '../../words/words.ts';

/** Bars of one election under their heading. */
interface Group<Bar> {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Moves the details that begin the names of all bars of a group into its heading, so that they are printed once. */
export function moveSharedDetailsToHeading<Bar extends { readonly name: string }>({
  label,
  bars,
}: Group<Bar>): Group<Bar> {
  const names = bars.map(({ name }) => words.charts.detailsIn(name));
  const [first = [], ...others] = names;
  const rest = first.findIndex((detail, index) => others.some((other) => other[index] !== detail));
  const shared = Math.min(rest, ...names.map((details) => details.length - 1));
  if (others.length === 0 || shared < 1) return { label, bars };
  return {
    label: words.charts.narrowed([label, ...first.slice(0, shared)]),
    bars: bars.map((bar, index) => ({
      ...bar,
      name: words.charts.details(names[index]?.slice(shared) ?? []),
    })),
  };
}
