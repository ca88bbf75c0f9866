import * as words from '../../words/words.ts';
import type { Verdict } from './verdicts.ts';

/** What differs between the nearest values of two elections, then between others, in sentences. */
export function whyOf({ differences, further }: Pick<Verdict, 'differences' | 'further'>): string {
  return [
    ...differences,
    ...further.map((other) => words.grades.otherValues(other.grade, other.differences.join(' '))),
  ].join(' ');
}
