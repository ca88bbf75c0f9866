/** What two values are to one another: one sign and one name for each grade, the same in all places. */
import type { Grade } from '../../model/grade.ts';

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

/** "≠ not the same measure" */
export function signed(grade: Grade): string {
  return `${signs[grade]} ${names[grade]}`;
}

/** The name before what differs, or alone: "not the same measure:". `why` may be empty. */
export function named(grade: Grade, why: string): string {
  return why === '' ? names[grade] : `${names[grade]}:`;
}

/** "2005 ≠ 2007" */
export function pair(from: string, grade: Grade, to: string): string {
  return `${from} ${signs[grade]} ${to}`;
}

/** "≠ not the same measure (2005–2007)": where it stands between the two. */
export function between(from: string, grade: Grade, to: string): string {
  return `${signed(grade)} (${from}–${to})`;
}

/** "≠ not the same measure: These do not count the same." `why` may be empty. */
export function because(grade: Grade, why: string): string {
  return why === '' ? signed(grade) : `${signed(grade)}: ${why}`;
}

/** "2005 ≠ 2007 not the same measure: 2005 and 2007 do not count the same." `why` may be empty. */
export function pairBecause(from: string, grade: Grade, to: string, why: string): string {
  const said = `${pair(from, grade, to)} ${names[grade]}`;
  return why === '' ? `${said}.` : `${said}: ${why}`;
}

/** What holds for the further ones of several values, after what holds for the nearest. */
export function otherValues(grade: Grade, why: string): string {
  return `Other values ${because(grade, why)}`;
}

/** What the three signs mean, in a list within a sentence. */
export const key = '= the same measure, ≈ compare with care, ≠ not the same measure';
