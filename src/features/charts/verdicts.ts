import { grades, type Grade } from '../../model/grade.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { compareStrings } from '../../model/order.ts';
import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import { seriesOf } from '../../site/figures.ts';
import { observerOf } from '../../site/observers.ts';
import {
  comparableAmong,
  compareFigures,
  countOneThing,
  decidingDifferences,
  type Comparison,
  type Difference,
  type DifferenceRule,
} from './comparability.ts';

/** A grade and the sentences that say what makes it. */
export interface Graded {
  readonly grade: Grade;
  /** Empty for the same measure. */
  readonly differences: readonly string[];
  /** The rules by which they differ so far. */
  readonly rules: readonly DifferenceRule[];
  /** What it is said of, by what the values count; empty where it is said of all of them, or they are too many to name. */
  readonly of: readonly string[];
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
  const compared = comparedPairs(corpus, figures, from, to).map((pair) => ({
    pair,
    comparison: asOfTwoElections(compareFigures(corpus, ...pair), from, to),
  }));
  const byGrade = grades.flatMap((grade) => {
    const own = compared.filter(({ comparison }) => comparison.grade === grade);
    const nearest = nearestOf(own.map(({ comparison }) => comparison));
    return nearest === undefined ? [] : [{ nearest, pairs: own.map(({ pair }) => pair) }];
  });
  const stand = new Set(compared.flatMap(({ pair }) => pair));
  const isOfAll =
    byGrade.length === 1 &&
    figures.every((figure) => ![from, to].includes(figure.excerpt.election) || stand.has(figure));
  const [first, ...further] = byGrade.map(({ nearest, pairs }) => ({
    ...graded(nearest),
    of: isOfAll || nearest.differences.some(saysOfWhat) ? [] : namesOf(corpus, pairs),
  }));
  if (first === undefined) throw new Error(`${from.id} or ${to.id} has none of these figures`);
  return { from: from.id, to: to.id, ...first, further };
}

/**
 * The pairs of values of two elections that are held against one another: those that count one thing, of one observer
 * where some are; where there are none, the pair that differs least.
 */
export function comparedPairs(
  corpus: Corpus,
  figures: readonly Figure[],
  from: Election,
  to: Election,
): [Figure, Figure][] {
  const all = pairsOf(figures, from, to);
  const alike = ofOneObserver(all.filter(([a, b]) => countOneThing(corpus, a, b)));
  if (alike.length > 0) return alike;
  const nearest = nearestOf(all.map((pair) => ({ ...compareFigures(corpus, ...pair), pair })));
  return nearest === undefined ? [] : [nearest.pair];
}

/** Two observers are held against one another only where none has a value of both elections. */
function ofOneObserver(pairs: readonly [Figure, Figure][]): [Figure, Figure][] {
  const own = pairs.filter(([a, b]) => observerOf(a) === observerOf(b));
  return own.length > 0 ? own : [...pairs];
}

/** Of two values that count different things is said that no two of their elections do: they are one pair of many. */
function asOfTwoElections({ grade, differences }: Comparison, from: Election, to: Election): Comparison {
  const sentence = words.charts.differs.nothing(yearOf(from.date), yearOf(to.date));
  return {
    grade,
    differences: differences.map((each) => (each.rule === 'thing' ? { ...each, sentence } : each)),
  };
}

/** More names than these say less than none. */
const mostNames = 4;

/** Whether what differs between two values is what they are of: it names both. */
function saysOfWhat({ rule }: Difference): boolean {
  return rule === 'thing' || rule === 'office';
}

/** What some pairs count, by its names at both elections. */
function namesOf(corpus: Corpus, pairs: readonly (readonly [Figure, Figure])[]): string[] {
  const names = seriesOf(corpus, [...new Set(pairs.flat())]).map(([name]) => name);
  return names.length > mostNames || names.includes('') ? [] : names;
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

/** Of some comparisons the one with the fewest differences. */
function nearestOf<Each extends Comparison>(comparisons: readonly Each[]): Each | undefined {
  return comparisons.toSorted((a, b) => a.differences.length - b.differences.length)[0];
}

function graded(comparison: Comparison): Omit<Graded, 'of'> {
  const deciding = decidingDifferences(comparison);
  return {
    grade: comparison.grade,
    differences: deciding.map(({ sentence }) => sentence),
    rules: deciding.map(({ rule }) => rule),
  };
}
