import { isDay } from './date.ts';

/** The value of a figure, as the author writes it and as the data exports carry it. */
export type Value =
  /** `9181700`, `64.56`, `-5`: in the figure's unit. */
  | { readonly kind: 'number'; readonly number: number }
  /** `1/6`: a share that the report prints as a fraction; it is not reduced and not turned into a percentage. */
  | { readonly kind: 'fraction'; readonly numerator: number; readonly denominator: number }
  /** `5..10`: `low` is less than `high`, both belong to the range. */
  | { readonly kind: 'range'; readonly low: number; readonly high: number }
  /** `2007-08-18`, `2007-08` or `2007`: as exact as the report is. */
  | { readonly kind: 'date'; readonly iso: string }
  /** `2010-01-24..2010-01-26`: days, `first` before `last`, both belong to the span. */
  | { readonly kind: 'span'; readonly first: string; readonly last: string };

/** An ISO 4217 code such as `CHF`. */
export type Currency = Uppercase<string>;

/** What one unit of the second currency costs in the first: `CHF/NOK` is francs to the krone. */
export type ExchangeRate = `${Currency}/${Currency}`;

const namedUnits = [
  'percent',
  'percentage-points',
  'per-thousand',
  'count',
  'date',
  'days',
  'weeks',
  'months',
  'years',
  'hours',
  'minutes',
  'minimum-wages',
  'times',
] as const;

/** What a value is measured in. `percentage-points` are what two percentages differ by, `minimum-wages` are multiples of the legal minimum wage, `times` a multiple of anything else. */
export type Unit = (typeof namedUnits)[number] | Currency | ExchangeRate;

const units: ReadonlySet<string> = new Set(namedUnits);
const currencies: ReadonlySet<string> = new Set(Intl.supportedValuesOf('currency'));

/** What an indicator counts in: a unit, or money in whatever currency a figure states. */
export type IndicatorUnit = Unit | 'money';

/** Whether `text` is an ISO 4217 code. Three capitals are not enough: reports are full of `CEC` and `PEC`. */
export function isCurrency(text: string): text is Currency {
  return currencies.has(text);
}

/** Whether `text` names a unit: a word such as `percent`, a currency such as `CHF`, or an exchange rate such as `CHF/NOK`. */
export function isUnit(text: string): text is Unit {
  if (units.has(text) || isCurrency(text)) return true;
  const sides = text.split('/');
  return sides.length === 2 && sides.every(isCurrency);
}

/** Whether `text` names what an indicator counts in: a unit or `money`. */
export function isIndicatorUnit(text: string): text is IndicatorUnit {
  return text === 'money' || isUnit(text);
}

/** Whether `text` is a day, a month or a year of the calendar: `2007-08-18`, `2007-08`, `2007`. */
function isDate(text: string): boolean {
  return isDay(text) || isDay(`${text}-01`) || isDay(`${text}-01-01`);
}

/** Reads `9181700`, `64.56` or `-5`: no separators, no leading zero, at most six decimals. */
function parseNumber(text: string): number | undefined {
  if (!/^-?(0|[1-9]\d*)(\.\d{1,6})?$/.test(text) || /^-[0.]+$/.test(text)) return undefined;
  const number = Number(text);
  return Math.abs(number) <= Number.MAX_SAFE_INTEGER ? number : undefined;
}

/** Reads the two numbers on either side of `separator`. */
function parsePair(text: string, separator: string): readonly [number, number] | undefined {
  const [left, right, ...more] = text.split(separator).map(parseNumber);
  return left === undefined || right === undefined || more.length > 0 ? undefined : [left, right];
}

/** The share of `numerator` parts in `denominator`; undefined unless both are whole and the first is no larger. */
export function fractionOf(numerator: number, denominator: number): Value | undefined {
  const areWhole = Number.isInteger(numerator) && Number.isInteger(denominator);
  const isShare = areWhole && numerator >= 0 && numerator <= denominator && denominator > 0;
  return isShare ? { kind: 'fraction', numerator, denominator } : undefined;
}

/** The range from `low` to `high`; undefined unless the first is less. */
export function rangeOf(low: number, high: number): Value | undefined {
  return low < high ? { kind: 'range', low, high } : undefined;
}

/** The days from `first` to `last`, each `2010-01-24`; undefined unless both are days and the first is before the last. */
export function spanOf(first: string, last: string): Value | undefined {
  return isDay(first) && isDay(last) && first < last ? { kind: 'span', first, last } : undefined;
}

/**
 * Reads a value as authors write it: `9181700`, `64.56`, `1/6`, `1.5..2`, and for the unit `date`
 * `2007-08-18`, `2007-08`, `2007` or `2010-01-24..2010-01-26`. Returns undefined for all else, also for a day that no calendar has.
 */
export function parseValue(text: string, unit: Unit): Value | undefined {
  if (unit === 'date') {
    const [first = '', last, ...more] = text.split('..');
    if (last !== undefined) return more.length === 0 ? spanOf(first, last) : undefined;
    return isDate(text) ? { kind: 'date', iso: text } : undefined;
  }
  const parts = parsePair(text, '/');
  if (parts !== undefined) return fractionOf(...parts);
  const ends = parsePair(text, '..');
  if (ends !== undefined) return rangeOf(...ends);
  const number = parseNumber(text);
  return number === undefined ? undefined : { kind: 'number', number };
}

/** Writes a value the way `parseValue` reads it. */
export function formatValue(value: Value): string {
  switch (value.kind) {
    case 'number':
      return String(value.number);
    case 'fraction':
      return `${value.numerator}/${value.denominator}`;
    case 'range':
      return `${value.low}..${value.high}`;
    case 'date':
      return value.iso;
    case 'span':
      return `${value.first}..${value.last}`;
  }
}
