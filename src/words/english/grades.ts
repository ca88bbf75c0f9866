/** What values are to one another: one sign and one name for each grade, the same in all places. */
import type { Grade } from '../../model/grade.ts';
import { capitalised } from '../format.ts';

export const signs: Readonly<Record<Grade, string>> = {
  'same-measure': '=',
  'with-care': '≈',
  'other-measure': '≠',
};

export const names: Readonly<Record<Grade, string>> = {
  'same-measure': 'the same measure',
  'with-care': 'compare with care',
  'other-measure': 'not the same measure',
};

/** The grades that hold between the values of two elections, from near to far: mostly one. */
type Grades = readonly [Grade, ...Grade[]];

/** "≠", and "=/≠" where the grades of several values differ. */
export function sign(grades: Grades): string {
  return grades.map((grade) => signs[grade]).join('/');
}

/** "not the same measure", and "in part the same measure, in part not the same measure". */
export function name(grades: Grades): string {
  const [only, ...others] = grades;
  if (others.length === 0) return names[only];
  return grades.map((grade) => `in part ${names[grade]}`).join(', ');
}

/** "≠ not the same measure" */
export function signed(...grades: Grades): string {
  return `${sign(grades)} ${name(grades)}`;
}

/** The name before what differs, or alone: "not the same measure:". `why` may be empty. */
export function named(grades: Grades, why: string): string {
  return why === '' ? name(grades) : `${name(grades)}:`;
}

/** "2005 ≠ 2007" */
export function pair(from: string, grades: Grades, to: string): string {
  return `${from} ${sign(grades)} ${to}`;
}

/** "≠ not the same measure (2005–2007)": where it stands between the two. */
export function between(from: string, grades: Grades, to: string): string {
  return `${signed(...grades)} (${from}–${to})`;
}

/** "2005 ≠ 2007 not the same measure: 2005 was a presidential election, 2007 a parliamentary one." `why` may be empty. */
export function pairBecause(from: string, grades: Grades, to: string, why: string): string {
  const said = `${pair(from, grades, to)} ${name(grades)}`;
  return why === '' ? `${said}.` : `${said}: ${why}`;
}

/** Of which values a grade is said: "Territorial commissions; precinct commissions." There is at least one. */
export function of(values: readonly string[]): string {
  return `${capitalised(values.join('; '))}.`;
}

/**
 * What holds for the further ones of several values, after what holds for the nearest.
 * @param of by what they count; may be empty
 */
export function otherValues(of: readonly string[], grade: Grade, why: string): string {
  const values = of.length === 0 ? 'Other values' : capitalised(of.join('; '));
  return `${values} ${signed(grade)}: ${why}`;
}

/** What the three signs mean, in a list within a sentence. */
export const key = '= the same measure, ≈ compare with care, ≠ not the same measure';
