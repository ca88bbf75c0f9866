import * as words from '../../words/words.ts';
import type { Grade } from '../../model/grade.ts';
import type { Verdict } from './verdicts.ts';

/** What differs between the nearest values of two elections, then between others, in sentences; and of which values. */
export function whyOf({ of, differences, further }: Pick<Verdict, 'of' | 'differences' | 'further'>): string {
  return [
    ...(of.length === 0 ? [] : [words.grades.of(of)]),
    ...differences,
    ...further.map((other) => words.grades.otherValues(other.of, other.grade, other.differences.join(' '))),
  ].join(' ');
}

/** The grades that hold between the values of two elections, from near to far. */
export function gradesOf({ grade, further }: Pick<Verdict, 'grade' | 'further'>): [Grade, ...Grade[]] {
  return [grade, ...further.map((other) => other.grade)];
}
