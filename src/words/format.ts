import type { Unit, Value } from '../model/value.ts';

const months = 'January February March April May June July August September October November December'.split(
  ' ',
);

/** `2011-04-03` → "3 April 2011"; `2007-06` → "June 2007"; `2004` → "2004". */
export function formatDate(iso: string): string {
  const [year = '', month, day] = iso.split('-');
  const name = month === undefined ? undefined : months[Number(month) - 1];
  return [day === undefined ? undefined : String(Number(day)), name, year].filter(Boolean).join(' ');
}

/** `2011-04-03` → "3 April". */
export function formatDayMonth(iso: string): string {
  return formatDate(iso).replace(/ \d{4}$/, '');
}

/** `2011-04-03` → "2011". */
export function yearOf(iso: string): string {
  return iso.slice(0, 4);
}

/** 9181700 → "9,181,700"; 64.56 → "64.56". */
export function formatNumber(number: number): string {
  return number.toLocaleString('en-GB', { maximumFractionDigits: 6 });
}

/** "1 passage", "3 passages". */
export function plural(count: number, singular: string, several = `${singular}s`): string {
  return `${formatNumber(count)} ${count === 1 ? singular : several}`;
}

/** Words of a list: "a", "a and b", "a, b and c". */
export function listed(words: readonly string[]): string {
  if (words.length < 2) return words.join('');
  return `${words.slice(0, -1).join(', ')} and ${words.at(-1) ?? ''}`;
}

/** First letter large: for words that begin a line. */
export function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** The name of a unit as it stands after a number or in a heading; nothing for counts and dates. */
export function unitName(unit: Unit): string {
  switch (unit) {
    case 'percent':
      return 'per cent';
    case 'count':
    case 'date':
      return '';
    case 'minimum-wages':
      return 'times the minimum wage';
    default:
      return unit;
  }
}

/** A value with its unit, as we write it: "90 per cent", "1 of 6", "5 to 10 years", "KZT 637,000,000", "18 August 2007". */
export function formatMeasure(value: Value, unit: Unit): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value.iso);
    case 'fraction':
      return `${formatNumber(value.numerator)} of ${formatNumber(value.denominator)}`;
    case 'number':
      return withUnit(formatNumber(value.number), unit, value.number === 1);
    case 'range':
      return withUnit(`${formatNumber(value.low)} to ${formatNumber(value.high)}`, unit);
  }
}

function withUnit(number: string, unit: Unit, isOne = false): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  const name = unitName(unit);
  if (name === '') return number;
  return `${number} ${isOne && /^(?:day|week|month|year|hour|minute)s$/.test(unit) ? name.slice(0, -1) : name}`;
}
