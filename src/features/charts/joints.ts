import type { Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { seriesOf, voteLabel } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { observerOf } from '../../site/observers.ts';
import {
  comparableAmong,
  compareFigures,
  countOneThing,
  decidingDifferences,
  type DifferenceRule,
} from './comparability.ts';
import { neighboursAmong, verdictOn } from './verdicts.ts';
import { gradesOf, whyOf } from './why.ts';

/** What stands between two elections that have values. */
export interface Joint {
  /** Year and day of the earlier election. */
  readonly from: string;
  readonly fromDate: string;
  readonly to: string;
  readonly toDate: string;
  /** The page of the later election. */
  readonly toHref: string;
  /** The grades that hold between their values, from near to far: mostly one. */
  readonly grades: readonly [Grade, ...Grade[]];
  /** The rules that decide; empty for the same measure. */
  readonly rules: readonly DifferenceRule[];
  /** What differs, in sentences, and of which values; mostly empty for the same measure. */
  readonly why: string;
  /** Whether the two follow one another among the elections with values. Others lie between only where no value counts the same. */
  readonly isNext: boolean;
}

/**
 * The joints between the elections that have figures among these: those that follow one another, then those whose values
 * count one thing that none between them counts.
 */
export function jointsOf(corpus: Corpus, figures: readonly Figure[]): Joint[] {
  const compared = comparableAmong(figures);
  const next = neighboursAmong(compared).map(([from, to]) =>
    jointOf(corpus, compared, compared, from, to, true),
  );
  const nextOnes = new Set(next.map(({ fromDate, toDate }) => `${fromDate} ${toDate}`));
  const series = Map.groupBy(
    seriesOf(corpus, compared).flatMap(([name, own]) =>
      neighboursAmong(own).map((pair) => ({ pair, own, vote: voteLabel(own) === '' ? [] : [name] })),
    ),
    ({ pair: [from, to] }) => `${from.date} ${to.date}`,
  );
  const over = [...series]
    .filter(([days]) => !nextOnes.has(days))
    .flatMap(([, all]) => {
      const own = all.flatMap((each) => each.own);
      // Offices and rounds of one election are many series: it is said which of them is meant.
      const votes = all.flatMap((each) => each.vote);
      return all.slice(0, 1).map(({ pair }) => jointOf(corpus, own, compared, ...pair, false, votes));
    });
  return [...next, ...over];
}

function jointOf(
  corpus: Corpus,
  figures: readonly Figure[],
  all: readonly Figure[],
  from: Election,
  to: Election,
  isNext: boolean,
  votes: readonly string[] = [],
): Joint {
  const found = verdictOn(corpus, figures, from, to);
  const verdict = found.of.length === 0 ? { ...found, of: votes } : found;
  const isSame = verdict.grade === 'same-measure' && verdict.further.length === 0;
  const over = isSame && !isNext ? passedOver(figures, all, from, to) : [];
  return {
    from: yearOf(from.date),
    fromDate: from.date,
    to: yearOf(to.date),
    toDate: to.date,
    toHref: paths.election(to.id),
    grades: gradesOf(verdict),
    rules: verdict.rules,
    why: [whyOf(verdict), ...(over.length === 0 ? [] : [words.charts.noSuchVote(over)])].join(' ').trim(),
    isNext,
  };
}

/**
 * The years of elections that have values and lie between two whose values are the same measure: they had no such vote,
 * or their silence would be a difference. None where the values are of no office or round in particular.
 */
function passedOver(own: readonly Figure[], all: readonly Figure[], from: Election, to: Election): string[] {
  if (own.every((figure) => voteLabel([figure]) === '')) return [];
  const between = new Set(
    all.map(({ excerpt }) => excerpt.election).filter(({ date }) => from.date < date && date < to.date),
  );
  return [...between].map(({ date }) => yearOf(date));
}

/** What the values of two observers of one election are to one another. */
export interface Beside {
  /** Their short names. */
  readonly from: string;
  readonly to: string;
  readonly grades: readonly [Grade];
  /** What differs, in sentences. */
  readonly why: string;
}

/**
 * Of the figures of one election, what the values of each two observers are to one another: by the pair that counts one
 * thing and differs least. None where there is no such pair.
 */
export function besideOneAnother(corpus: Corpus, figures: readonly Figure[]): Beside[] {
  const byObserver = [...Map.groupBy(comparableAmong(figures), observerOf)];
  return byObserver.flatMap(([from, own], index) =>
    byObserver.slice(index + 1).flatMap(([to, others]): Beside[] => {
      const nearest = own
        .flatMap((a) => others.filter((b) => countOneThing(corpus, a, b)).map((b) => [a, b] as const))
        .map((pair) => compareFigures(corpus, ...pair))
        .toSorted((a, b) => a.differences.length - b.differences.length)[0];
      if (nearest === undefined) return [];
      const why = decidingDifferences(nearest).map(({ sentence }) => sentence);
      return [{ from: from.short, to: to.short, grades: [nearest.grade], why: why.join(' ') }];
    }),
  );
}

/** The joint between an election and the one before it that has values; undefined for the first. */
export function jointTo(joints: readonly Joint[], { id }: Election): Joint | undefined {
  return joints.find(({ toHref, isNext }) => isNext && toHref === paths.election(id));
}

/** What the values of an election are to those of the one before, as charts write it between the two; undefined for the first. */
export function jointBefore(joints: readonly Joint[], election: Election): string | undefined {
  const joint = jointTo(joints, election);
  return joint && words.grades.between(joint.from, joint.grades, joint.to);
}

/** A joint as a line of text: "2005 ≠ 2007 not the same measure: …". */
export function jointLine({ from, grades, to, why }: Joint): string {
  return words.grades.pairBecause(from, grades, to, why);
}
