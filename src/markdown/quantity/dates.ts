import { isDay } from '../../model/date.ts';
import { spanOf } from '../../model/value.ts';
import type { Language } from './languages/language.ts';
import type { Form, Reading } from './phrase.ts';
import { anyOf, literally, patternOf, sourceOf } from './pattern.ts';

/** How a language prints dates. */
export interface Dates {
  /** Every form, those that hold others first. */
  readonly forms: readonly Form[];
  /** Those whose numbers are surely none of their own: `October 15 parties` are fifteen. */
  readonly certain: readonly Form[];
  /** The form of a date that names a month: `18 August 2007`, `18 August`, `August 2007`, `July`. */
  readonly date: Form;
  /** The first day of a range whose month stands at its end: `16` before ` to 18 April`. */
  readonly firstDayOfRange: (words: string, after: string) => Reading | undefined;
}

const pad = (number: string | number): string => String(number).padStart(2, '0');

const notBefore = String.raw`(?<![\p{L}\p{N}]|\p{L}[-‑]|\d[.,:/])`;
const notAfter = String.raw`(?![\p{L}\p{N}]|[.,:/-]\d)`;
const dash = String.raw`\s*[-‑–—]\s*`;

/** The dates of a language. */
export function datesOf(language: Language): Dates {
  const { ordinal, of, beforeYear, monthFirst, ranges } = { ...language.dates, ranges: language.ranges };
  const names = monthNames(language);
  const full = alternatives([...names].filter(([, { isShort }]) => !isShort).map(([name]) => name));
  const short = alternatives([...names].filter(([, { isShort }]) => isShort).map(([name]) => name));
  const month = String.raw`(?:${full}|${short}\.?)`;
  const caseless = (source: string): string => (language.dates.capital ? source : patternOf(source).source);
  const monthOf = (name: string | undefined): string => {
    const plain = (name ?? '').replace(/\.$/, '');
    const found = names.get(language.dates.capital ? plain : plain.toLowerCase());
    return pad(found?.month ?? 0);
  };
  const words = (own: readonly string[]): string => patternOf(anyOf(own)).source;

  const day = (name: string) => String.raw`(?<${name}>\d{1,2})(?:${words(ordinal)})?`;
  const named = (name: string) => `(?<${name}>${caseless(month)})`;
  const link = String.raw`(?:\s+(?:${words(of)}\s+)?|-(?=\p{L}))`;
  const year = (name: string) =>
    String.raw`(?:(?:,?\s+(?:${words(beforeYear)}\s+)?|(?<=\p{L})-)(?<${name}>\d{4}))`;
  const to = `(?:${dash}|\\s+(?:${words([...ranges.to, ...ranges.and, ...language.dates.to])})\\s+)`;
  const isAnd = patternOf(`^\\s+${anyOf(ranges.and)}\\s+$`);
  const between = `(?:${words(ranges.between)}\\s+)?`;
  const form = (source: string, read: Form['read']): Form => ({
    pattern: new RegExp(`${notBefore}(?:${source})${notAfter}`, 'uy'),
    read,
  });

  const dayMonth = `${day('day')}${link}${named('month')}${year('year')}?`;
  const firstOfTwo = `${day('day')}(?:${link}${named('month')}${year('year')}?)?`;
  const lastOfTwo = `${day('lastDay')}${link}${named('lastMonth')}${year('lastYear')}?`;
  const monthFirstOfTwo = `${named('month')}\\s+${day('day')}${year('year')}?`;
  const monthLastOfTwo = `(?:${named('lastMonth')}\\s+)?${day('lastDay')}${year('lastYear')}?`;
  const digits = (name: string, isLast: boolean) =>
    String.raw`(?<${isLast ? 'lastDay' : 'day'}>\d{1,2})\.\s?(?<${name}>\d{1,2})\.?\s?(?<${isLast ? 'lastYear' : 'year'}>\d{4})${isLast ? '' : '?'}`;
  const span = (source: string, monthBy: (name: string | undefined) => string): Form =>
    form(`(?<between>${between})${source}`, (groups) => {
      const { between: opened, to: joint = '', day: first = '', lastDay = '' } = groups;
      const months = [groups.month ?? groups.lastMonth, groups.lastMonth ?? groups.month].map(monthBy);
      const [month = '', lastMonth = ''] = months;
      const { lastYear } = groups;
      const ownYear = groups.year ?? (lastYear && yearBefore(lastYear, month, lastMonth));
      if (ownYear !== undefined && lastYear === undefined) return [];
      // `1 and 5 March` are two days; `1 and 2 March` are all that lies between.
      const isList = isAnd.test(joint) && opened === '';
      if (isList && (month !== lastMonth || Number(lastDay) !== Number(first) + 1)) return [];
      return listOf(spanReading([ownYear, month, first], [lastYear, lastMonth, lastDay]));
    });
  const spans = [
    // `24-26 January 2010`, `25 to 28 February`, `31 January - 2 February`, `1 and 2 March`
    span(`${firstOfTwo}(?<to>${to})${lastOfTwo}`, monthOf),
    // `24.01.2010 - 26.01.2010`
    span(`${digits('month', false)}(?<to>${to})${digits('lastMonth', true)}`, (month = '') => pad(month)),
    // `2010-01-24 to 2010-01-26`
    form(
      `(?<first>\\d{4}-\\d\\d-\\d\\d)(?:${to})(?<last>\\d{4}-\\d\\d-\\d\\d)`,
      ({ first = '', last = '' }) => listOf(spanOf(first, last)),
    ),
  ];
  const monthFirstForms = monthFirst
    ? [
        // `November 3-5, 2010`, `January 25 to February 2`
        span(`${monthFirstOfTwo}(?<to>${to})${monthLastOfTwo}`, monthOf),
        // `October 11, 2010`, `Nov. 3rd`
        form(monthFirstOfTwo, ({ month: own, day: of = '', year: inYear }) =>
          listOf(dayReading(inYear, monthOf(own), of)),
        ),
      ]
    : [];
  const date = form(
    String.raw`${dayMonth}|(?<monthAlone>${caseless(month)})${year('monthYear')}|(?<bare>${caseless(full)})`,
    ({ day: of, month: own, year: inYear, monthAlone, monthYear, bare }) => {
      if (of !== undefined) return listOf(dayReading(inYear, monthOf(own), of));
      if (monthYear !== undefined) return [{ kind: 'date', iso: `${monthYear}-${monthOf(monthAlone)}` }];
      return [{ kind: 'yearless', monthDay: monthOf(bare) }];
    },
  );
  const rest = new RegExp(
    String.raw`^(?:${to})${day('lastDay')}${link}${named('month')}${year('year')}?${notAfter}`,
    'u',
  );
  return {
    forms: [...spans, ...monthFirstForms, iso, slashed, dotted, date],
    certain: [...spans, iso, slashed, dotted, date],
    date,
    firstDayOfRange: (first, after) => {
      const { month: own, year: inYear } = rest.exec(after)?.groups ?? {};
      return own === undefined || !/^\d{1,2}$/.test(first)
        ? undefined
        : dayReading(inYear, monthOf(own), first);
    },
  };
}

/** `2010-10-11`. */
const iso: Form = {
  pattern: new RegExp(String.raw`${notBefore}(?<day>\d{4}-\d\d-\d\d)${notAfter}`, 'uy'),
  read: ({ day = '' }) => (isDay(day) ? [{ kind: 'date', iso: day }] : []),
};

/** `11.10.2010`: the day first. */
const dotted: Form = {
  pattern: new RegExp(
    String.raw`${notBefore}(?<day>\d{1,2})\.\s?(?<month>\d{1,2})\.\s?(?<year>\d{4})${notAfter}`,
    'uy',
  ),
  read: ({ day = '', month = '', year }) => listOf(dayReading(year, pad(month), day)),
};

/** Dates with slashes or hyphens, whichever part is the day. */
export const slashedDate = String.raw`(?<!\d[-/.,]?)(?:(?<first>\d{1,2})(?<slash>[-/])(?<second>\d{1,2})\k<slash>(?<year>\d{4})|(?<start>\d{4})/(?<month>\d{1,2})/(?<last>\d{1,2}))(?![-/]?\d)`;

/** `13/10/2010`, where one part is over 12 and must be the day. */
const slashed: Form = {
  pattern: new RegExp(`${notBefore}${slashedDate}`, 'uy'),
  read: ({ first, second, year, start, month, last = '' }) => {
    if (start !== undefined)
      return Number(last) > 12 ? listOf(dayReading(start, pad(month ?? ''), last)) : [];
    const [one = '', two = ''] = [first, second];
    if (Number(one) > 12) return listOf(dayReading(year, pad(two), one));
    return Number(two) > 12 ? listOf(dayReading(year, pad(one), two)) : [];
  },
};

/** Whether a bare number may be a year: `2004`, but not `2,004` or `1700`. */
export function isYear(words: string): boolean {
  return /^(?:19|20)\d\d$/.test(words);
}

function listOf(reading: Reading | undefined): readonly Reading[] {
  return reading === undefined ? [] : [reading];
}

/** A day of the calendar; one without a year may be the 29th of February. */
function dayReading(year: string | undefined, month: string, day: string): Reading | undefined {
  const monthDay = `${month}-${pad(day)}`;
  if (!isDay(`${year ?? '2000'}-${monthDay}`)) return undefined;
  return year === undefined ? { kind: 'yearless', monthDay } : { kind: 'date', iso: `${year}-${monthDay}` };
}

function spanReading(
  [firstYear, firstMonth, firstDay]: readonly [string | undefined, string, string],
  [lastYear, lastMonth, lastDay]: readonly [string | undefined, string, string],
): Reading | undefined {
  const [first, last] = [
    dayReading(firstYear, firstMonth, firstDay),
    dayReading(lastYear, lastMonth, lastDay),
  ];
  if (first?.kind === 'date' && last?.kind === 'date') return spanOf(first.iso, last.iso);
  if (first?.kind !== 'yearless' || last?.kind !== 'yearless') return undefined;
  return first.monthDay === last.monthDay
    ? undefined
    : { kind: 'yearless', monthDay: first.monthDay, until: last.monthDay };
}

/** The year of the first month of a span that ends in a year: that of `30 December – 2 January 2010` is 2009. */
function yearBefore(year: string, first: string, last: string): string {
  return first > last ? String(Number(year) - 1) : year;
}

interface MonthName {
  readonly month: number;
  /** Whether it is an abbreviation, which names a month only beside a day or a year. */
  readonly isShort: boolean;
}

/** The names of months by CLDR, alone and beside a day, without full stops. */
function monthNames({ tag, dates }: Language): Map<string, MonthName> {
  const found = new Map<string, MonthName>();
  const keep = (name: string, month: number, isShort: boolean): void => {
    const plain = name.replace(/\.$/, '');
    const key = dates.capital ? plain : plain.toLowerCase();
    if (!found.has(key)) found.set(key, { month, isShort });
  };
  for (const style of ['long', 'short'] as const)
    for (const beside of [{}, { day: 'numeric' }] as const) {
      const format = new Intl.DateTimeFormat(tag, { month: style, ...beside, timeZone: 'UTC' });
      for (let month = 0; month < 12; month += 1) {
        const parts = format.formatToParts(Date.UTC(2010, month, 11));
        keep(parts.find(({ type }) => type === 'month')?.value ?? '', month + 1, style === 'short');
      }
    }
  // `11 OCTOBER 2010` of a heading, where “MAY” alone is none.
  if (dates.capital) for (const [name, { month }] of [...found]) keep(name.toUpperCase(), month, true);
  for (const [name, month] of Object.entries(dates.months)) keep(name, month, name.length <= 4);
  return found;
}

function alternatives(names: readonly string[]): string {
  return `(?:${names
    .toSorted((a, b) => b.length - a.length)
    .map((name) => sourceOf(literally(name)))
    .join('|')})`;
}
