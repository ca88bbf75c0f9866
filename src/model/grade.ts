/**
 * What two values of one indicator are to one another. `same-measure`: they count the same in the same way, and a line
 * may join them. `with-care`: what is counted is the same, and something beside it differs. `other-measure`: they do not
 * count the same. The order is from near to far.
 */
export const grades = ['same-measure', 'with-care', 'other-measure'] as const;
export type Grade = (typeof grades)[number];

/** The grades of a difference: the two that keep values from being joined. */
export const differenceGrades = ['with-care', 'other-measure'] as const;
export type DifferenceGrade = (typeof differenceGrades)[number];

/** Orders grades from near to far. */
export function compareGrades(a: Grade, b: Grade): number {
  return grades.indexOf(a) - grades.indexOf(b);
}
