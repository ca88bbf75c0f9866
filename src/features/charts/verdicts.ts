import { grades, type Grade } from '../../model/grade.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { compareStrings } from '../../model/order.ts';
import {
  comparableAmong,
  compareFigures,
  countOneThing,
  decidingDifferences,
  type Comparison,
  type DifferenceRule,
} from './comparability.ts';

/** A grade and the sentences that say what makes it. */
export interface Graded {
  readonly grade: Grade;
  /** Empty for the same measure. */
  readonly differences: readonly string[];
  /** The rules by which they differ so far. */
  readonly rules: readonly DifferenceRule[];
}

/** What the values of two elections are to one another. Of several values the two that are nearest decide. */
export interface Verdict extends Graded {
  /** Id of the earlier election. */
  readonly from: string;
  readonly to: string;
  /** What holds for further values of the two elections, from near to far; mostly empty. */
  readonly further: readonly Graded[];
}

/** The verdicts on all pairs of elections that have figures among these, in time order. */
export function verdictsOf(corpus: Corpus, figures: readonly Figure[]): Verdict[] {
  const compared = comparableAmong(figures);
  const held = electionsWith(compared);
  return held.flatMap((from, index) =>
    held.slice(index + 1).map((to) => verdictOn(corpus, compared, from, to)),
  );
}

/** The pairs of elections that follow one another among those that have figures. */
export function neighboursAmong(figures: readonly Figure[]): [Election, Election][] {
  const held = electionsWith(figures);
  return held.slice(1).map((to, index) => [held[index] ?? to, to]);
}

/** The verdict on the figures of two elections, of which the first is the earlier. Throws where one has no figure. */
export function verdictOn(corpus: Corpus, figures: readonly Figure[], from: Election, to: Election): Verdict {
  const all = pairsOf(figures, from, to);
  const alike = all.filter(([a, b]) => countOneThing(corpus, a, b));
  const comparisons = (alike.length > 0 ? alike : all).map(([a, b]) => compareFigures(corpus, a, b));
  const [nearest, ...further] = grades.flatMap((grade) => nearestOf(comparisons, grade) ?? []);
  if (nearest === undefined) throw new Error(`${from.id} or ${to.id} has none of these figures`);
  return { from: from.id, to: to.id, ...graded(nearest), further: further.map(graded) };
}

/** Every pair of a figure of one election and a figure of the other. */
export function pairsOf(figures: readonly Figure[], from: Election, to: Election): [Figure, Figure][] {
  const of = (election: Election) => figures.filter(({ excerpt }) => excerpt.election === election);
  return of(from).flatMap((a) => of(to).map((b): [Figure, Figure] => [a, b]));
}

function electionsWith(figures: readonly Figure[]): Election[] {
  const elections = new Set(figures.map(({ excerpt }) => excerpt.election));
  return [...elections].sort((a, b) => compareStrings(a.date, b.date));
}

/** Of the comparisons with a grade the one with the fewest differences. */
function nearestOf(comparisons: readonly Comparison[], grade: Grade): Comparison | undefined {
  return comparisons
    .filter((comparison) => comparison.grade === grade)
    .sort((a, b) => a.differences.length - b.differences.length)[0];
}

function graded(comparison: Comparison): Graded {
  const deciding = decidingDifferences(comparison);
  return {
    grade: comparison.grade,
    differences: deciding.map(({ sentence }) => sentence),
    rules: deciding.map(({ rule }) => rule),
  };
}
