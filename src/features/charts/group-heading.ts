import * as words from '../../words/words.ts';
import type { RowGroup } from './drawing/rows.ts';

/** Moves the details that begin the names of all bars of a group into its heading, so that they are printed once. */
export function moveSharedDetailsToHeading<Bar extends { readonly name: string }>(
  group: RowGroup<Bar>,
): RowGroup<Bar> {
  const { label, bars } = group;
  const names = bars.map(({ name }) => words.charts.detailsIn(name));
  const [first = [], ...others] = names;
  const rest = first.findIndex((detail, index) => others.some((other) => other[index] !== detail));
  const shared = Math.min(rest, ...names.map((details) => details.length - 1));
  if (others.length === 0 || shared < 1) return group;
  return {
    ...group,
    label: words.charts.narrowed([label, ...first.slice(0, shared)]),
    bars: bars.map((bar, index) => ({
      ...bar,
      name: words.charts.details(names[index]?.slice(shared) ?? []),
    })),
  };
}
