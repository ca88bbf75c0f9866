/** How far apart two judgements are: 0 where they are the same, 1 where they have nothing in common. */
export type Distance<T> = (a: T, b: T) => number;

/** The distance of categories without an order: the same or not. */
export const nominal: Distance<string> = (a, b) => (a === b ? 0 : 1);

/**
 * The MASI distance of two sets of labels: 1 − Jaccard's index × monotonicity, which is 1 for equal sets, 2/3 where one
 * holds the other, 1/3 where they overlap, and 0 otherwise.
 * @see Passonneau, Measuring Agreement on Set-valued Items (MASI) for Semantic and Pragmatic Annotation, LREC 2006
 */
export const masi: Distance<ReadonlySet<string>> = (a, b) => {
  const shared = a.intersection(b).size;
  const all = a.union(b).size;
  if (all === 0) return 0;
  return 1 - (shared / all) * monotonicity(a, b, shared);
};

function monotonicity(a: ReadonlySet<string>, b: ReadonlySet<string>, shared: number): number {
  if (shared === a.size && shared === b.size) return 1;
  if (shared === Math.min(a.size, b.size)) return shared === 0 ? 0 : 2 / 3;
  return shared > 0 ? 1 / 3 : 0;
}

/**
 * Krippendorff's alpha: 1 − observed disagreement / disagreement expected by chance. 1 is full agreement, 0 what chance
 * would give. A unit that fewer than two readers judged says nothing of their agreement and is left out.
 * @param units for every unit the judgements of its readers, in any order; with many units, equal sets should be one set
 * @returns undefined where it is not defined: no unit was judged twice, or all judgements are the same, so that chance
 *   could not have disagreed
 * @see Krippendorff, Computing Krippendorff's Alpha-Reliability, University of Pennsylvania 2011
 */
export function krippendorffAlpha<T>(
  units: readonly (readonly T[])[],
  distance: Distance<T>,
): number | undefined {
  const paired = units.filter((unit) => unit.length > 1);
  const all = paired.flat();
  const observed =
    sum(paired.map((unit) => pairwise(unit, distance) / (unit.length - 1))) / Math.max(all.length, 1);
  const expected = pairwise(all, distance) / Math.max(all.length * (all.length - 1), 1);
  return expected === 0 ? undefined : 1 - observed / expected;
}

/** The distances of all ordered pairs. Values that are one and the same are compared with others once, and counted. */
function pairwise<T>(values: readonly T[], distance: Distance<T>): number {
  const counts = [...Map.groupBy(values, (value) => value)].map(([value, all]): readonly [T, number] => [
    value,
    all.length,
  ]);
  return sum(
    counts.map(([a, timesA]) =>
      sum(counts.map(([b, timesB]) => distance(a, b) * timesA * (a === b ? timesB - 1 : timesB))),
    ),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
