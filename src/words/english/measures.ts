import type { Unit, Value } from '../../model/value.ts';
import { formatDate, formatSpan, formatNumber, pluralForm, type PluralForms } from '../format.ts';

/** Values with their units. */

/** Units that have a singular. */
const spans: Readonly<Record<string, PluralForms>> = {
  days: { one: 'day', other: 'days' },
  weeks: { one: 'week', other: 'weeks' },
  months: { one: 'month', other: 'months' },
  years: { one: 'year', other: 'years' },
  hours: { one: 'hour', other: 'hours' },
  minutes: { one: 'minute', other: 'minutes' },
  'percentage-points': { one: 'percentage point', other: 'percentage points' },
};

/** The name of a unit as it stands after a number or in a heading; nothing for counts and dates. */
export function unitName(unit: Unit): string {
  switch (unit) {
    case 'percent':
      return 'per cent';
    case 'per-thousand':
      return 'per thousand';
    case 'count':
    case 'date':
      return '';
    case 'minimum-wages':
      return 'times the minimum wage';
    default:
      return spans[unit]?.other ?? unit;
  }
}

/** A value with its unit: "90 per cent", "1 of 6", "5 to 10 years", "CHF 637,000,000", "18 August 2007", "24–26 January 2010". */
export function measure(value: Value, unit: Unit): string {
  switch (value.kind) {
    case 'date':
      return formatDate(value.iso);
    case 'span':
      return formatSpan(value.first, value.last);
    case 'fraction':
      return `${formatNumber(value.numerator)} of ${formatNumber(value.denominator)}`;
    case 'number': {
      const forms = spans[unit];
      const name = forms === undefined ? unitName(unit) : pluralForm(value.number, forms);
      return withUnit(formatNumber(value.number), unit, name);
    }
    case 'range':
      return withUnit(`${formatNumber(value.low)} to ${formatNumber(value.high)}`, unit);
  }
}

function withUnit(number: string, unit: Unit, name = unitName(unit)): string {
  if (/^[A-Z]{3}$/.test(unit)) return `${unit} ${number}`;
  return name === '' ? number : `${number} ${name}`;
}
