import { scripts } from './scripts.ts';

const further = new RegExp(
  `[${Object.values(scripts)
    .filter(({ isFurther }) => isFurther)
    .flatMap(({ ranges }) => ranges)
    .map(([first, last]) => `\\u{${first.toString(16)}}-\\u{${last.toString(16)}}`)
    .join('')}]`,
  'u',
);

/** Whether a text has letters of scripts whose fonts are offered by a style sheet of their own. */
export function hasFurtherLetters(text: string): boolean {
  return further.test(text);
}
