import type { Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Election, Figure } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { comparableAmong, type DifferenceRule } from './comparability.ts';
import { neighboursAmong, verdictOn } from './verdicts.ts';
import { gradesOf, whyOf } from './why.ts';

/** What stands between two elections that follow one another among those with values. */
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
  /** What differs, in sentences; empty for the same measure. */
  readonly why: string;
}

/** The joints between the elections that have figures among these, in time order. */
export function jointsOf(corpus: Corpus, figures: readonly Figure[]): Joint[] {
  const compared = comparableAmong(figures);
  return neighboursAmong(compared).map(([from, to]) => {
    const verdict = verdictOn(corpus, compared, from, to);
    return {
      from: yearOf(from.date),
      fromDate: from.date,
      to: yearOf(to.date),
      toDate: to.date,
      toHref: paths.election(to.id),
      grades: gradesOf(verdict),
      rules: verdict.rules,
      why: whyOf(verdict),
    };
  });
}

/** What the values of an election are to those of the one before, as charts write it between the two; undefined for the first. */
export function jointBefore(joints: readonly Joint[], { id }: Election): string | undefined {
  const joint = joints.find(({ toHref }) => toHref === paths.election(id));
  return joint && words.grades.between(joint.from, joint.grades, joint.to);
}

/** A joint as a line of text: "2005 ≠ 2007 not the same measure: …". */
export function jointLine({ from, grades, to, why }: Joint): string {
  return words.grades.pairBecause(from, grades, to, why);
}
