import type { Form, Reading } from './phrase.ts';

const months = [
  ...['January', 'February', 'March', 'April', 'May', 'June', 'July'],
  ...['August', 'September', 'October', 'November', 'December'],
];

/** A date that names a month: `18 August 2007`, `18 August`, `August 2007`, `July`. Capitals count: "may" is not a month. */
export const date: Form = {
  pattern: new RegExp(
    String.raw`(?<![\p{L}\p{N}]|\p{L}-)(?:(?<day>\d{1,2})\s+)?(?<month>${months.join('|')})(?:\s+(?<year>\d{4}))?(?![\p{L}\p{N}])`,
    'uy',
  ),
  read: ({ day, month = '', year }) => [reading(day, month, year)],
};

function reading(day: string | undefined, month: string, year: string | undefined): Reading {
  const numberOfMonth = String(months.indexOf(month) + 1).padStart(2, '0');
  const monthDay = day === undefined ? numberOfMonth : `${numberOfMonth}-${day.padStart(2, '0')}`;
  return year === undefined ? { kind: 'yearless', monthDay } : { kind: 'date', iso: `${year}-${monthDay}` };
}

const restOfRange = new RegExp(
  String.raw`^\s*(?:to|and|[-–])\s*\d{1,2}\s+(?<month>${months.join('|')})(?:\s+(?<year>\d{4}))?(?![\p{L}\p{N}])`,
  'u',
);

/** The first day of a range whose month stands at its end: `16` before ` to 18 April`. */
export function firstDayOfRange(words: string, after: string): Reading | undefined {
  const { month, year } = restOfRange.exec(after)?.groups ?? {};
  return month === undefined || !/^\d{1,2}$/.test(words) ? undefined : reading(words, month, year);
}

/** Whether a bare number may be a year: `2004`, but not `2,004` or `1700`. */
export function isYear(words: string): boolean {
  return /^(?:19|20)\d\d$/.test(words);
}
