import type { Excerpt } from '../model/corpus.ts';
import { assessments, type Assessment } from '../model/excerpt.ts';
import * as words from '../words/words.ts';

/** Shapes of the assessments. The style sheet adds a colour, which never stands alone. */
const shapes: Readonly<Record<Assessment, string>> = {
  positive: '▲',
  neutral: '●',
  concern: '▼',
  breach: '■',
};

/** The assessments by which a report criticises. */
export const critical: readonly Assessment[] = ['concern', 'breach'];

/** An assessment as it is shown: in words and as a shape. */
export interface AssessmentMark {
  readonly assessment: Assessment;
  readonly label: string;
  readonly shape: string;
}

/** An assessment with its words and its shape. */
export function assessmentMark(assessment: Assessment): AssessmentMark {
  return { assessment, label: words.labels.assessments[assessment], shape: shapes[assessment] };
}

/** The order of assessments by weight. It is ours: where several stand for one thing, the first of them does. */
export const fromStrongest: readonly Assessment[] = ['breach', 'concern', 'positive', 'neutral'];

/** How many excerpts there are of one assessment. */
export interface Tally extends AssessmentMark {
  readonly count: number;
}

/** How many excerpts there are of each assessment, those that occur, in the order of assessments. */
export function tallies(excerpts: readonly Excerpt[]): Tally[] {
  return markTallies(excerpts.map(({ assessment }) => assessmentMark(assessment)));
}

/** The same of marks. */
export function markTallies(marks: readonly AssessmentMark[]): Tally[] {
  return assessments
    .map((assessment) => ({
      ...assessmentMark(assessment),
      count: marks.filter((mark) => mark.assessment === assessment).length,
    }))
    .filter(({ count }) => count > 0);
}

/** The strongest assessment of some; undefined of none. */
export function strongestOf(present: readonly Tally[]): Assessment | undefined {
  return fromStrongest.find((assessment) => present.some((tally) => tally.assessment === assessment));
}
