import { locale } from './language.ts';

// Formatters are slow to make, so each is made once. "Pure" lets a bundle leave out those that it does not use.
const days = /* @__PURE__ */ calendar({ year: 'numeric', month: 'long', day: 'numeric' });
const months = /* @__PURE__ */ calendar({ year: 'numeric', month: 'long' });
const years = /* @__PURE__ */ calendar({ year: 'numeric' });
const daysOfMonth = /* @__PURE__ */ calendar({ day: 'numeric' });
const dayMonths = /* @__PURE__ */ calendar({ month: 'long', day: 'numeric' });
const numbers = /* @__PURE__ */ new Intl.NumberFormat(locale, { maximumFractionDigits: 6 });
const lists = /* @__PURE__ */ new Intl.ListFormat(locale, { type: 'conjunction' });
const plurals = /* @__PURE__ */ new Intl.PluralRules(locale);

function calendar(parts: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...parts, timeZone: 'UTC' });
}

/** `2011-04-03` → "3 April 2011"; `2007-06` → "June 2007"; `2004` → "2004". */
export function formatDate(iso: string): string {
  const [, month, day] = iso.split('-');
  const format = day !== undefined ? days : month !== undefined ? months : years;
  // JavaScript reads a date without a time as one of UTC.
  return format.format(new Date(iso));
}

/** `2011-04-03` → "3 April". */
export function formatDayMonth(iso: string): string {
  return dayMonths.format(new Date(iso));
}

/**
 * A day, or the first and the last of several: "3 April 2011", "4 and 5 October 2013", "31 March and 1 April 2013", "4–7
 * October 2013". A month or year alone stands as it is.
 * @param withYear left out where the year stands beside it
 */
export function formatDays(first: string, last: string | undefined, withYear = true): string {
  const whole = withYear || !/^\d{4}-\d{2}-\d{2}$/.test(first) ? formatDate : formatDayMonth;
  if (last === undefined) return whole(first);
  const [from, to] = [new Date(first), new Date(last)];
  const daysBetween = (to.getTime() - from.getTime()) / (24 * 3_600_000);
  if (daysBetween > 1) return rangeOf(withYear ? days : dayMonths, from, to);
  const isOneMonth = first.slice(0, 7) === last.slice(0, 7);
  const isOneYear = first.slice(0, 4) === last.slice(0, 4);
  const short = isOneMonth ? daysOfMonth : isOneYear ? dayMonths : days;
  return listed([short.format(from), whole(last)]);
}

/** `2010-01-24` and `2010-01-26` → "24–26 January 2010". */
export function formatSpan(first: string, last: string): string {
  return rangeOf(days, new Date(first), new Date(last));
}

function rangeOf(format: Intl.DateTimeFormat, from: Date, to: Date): string {
  // CLDR has blanks around the dash between two numbers too.
  return format.formatRange(from, to).replace(/(?<=^\d+)\s–\s(?=\d+ \p{L}+(?: \d{4})?$)/u, '–');
}

/** 9181700 → "9,181,700"; 64.56 → "64.56"; -5 → "−5", with the sign of minus, where CLDR has a hyphen. */
export function formatNumber(number: number): string {
  return numbers.format(number).replace('-', '−');
}

/** With exactly so many decimals: 0.9 and 2 → "0.90"; what rounds to nothing has no sign. */
export function formatDecimals(number: number, decimals: number): string {
  return number.toLocaleString(locale, {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
}

/** A word in the forms that its language has for numbers, by the plural categories of CLDR. */
export type PluralForms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The form of a word that goes with a number: `pluralForm(2, { one: 'is', other: 'are' })` → "are". */
export function pluralForm(count: number, forms: PluralForms): string {
  return forms[plurals.select(count)] ?? forms.other;
}

/** "1 passage", "3 passages". */
export function plural(count: number, one: string, other = `${one}s`): string {
  return `${formatNumber(count)} ${pluralForm(count, { one, other })}`;
}

/** Words of a list: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  return lists.format(words);
}

/** The same of parts that are no plain words, with what stands between them. */
export function listedParts<T>(parts: readonly T[]): (T | string)[] {
  const items = lists.formatToParts(parts.map((_, index) => String(index)));
  return items.map(({ type, value }) => (type === 'element' ? (parts[Number(value)] ?? value) : value));
}

/** First letter large: for words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
