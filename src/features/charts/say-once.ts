/** Bars of one election under their heading. */
interface Group<Bar> {
  readonly label: string;
  readonly bars: readonly Bar[];
}

/** Moves the words with which the names of all bars of a group begin into its heading, so that they are read once. */
export function sayOnce<Bar extends { readonly name: string }>({ label, bars }: Group<Bar>): Group<Bar> {
  const names = bars.map(({ name }) => name.split(', '));
  const [first = [], ...others] = names;
  const rest = first.findIndex((words, index) => others.some((other) => other[index] !== words));
  const shared = Math.min(rest, ...names.map((words) => words.length - 1));
  if (others.length === 0 || shared < 1) return { label, bars };
  return {
    label: [label, ...first.slice(0, shared)].join(', '),
    bars: bars.map((bar, index) => ({ ...bar, name: names[index]?.slice(shared).join(', ') ?? '' })),
  };
}
