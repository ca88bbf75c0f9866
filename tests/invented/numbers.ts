import { formatValue, type Unit, type Value } from '../../src/model/value.ts';
import type { Random } from './random.ts';

/** Words that say a number, and the value that they say. */
export interface Amount {
  /** As a report prints it, the unit included where it is printed: `64.5 per cent`. */
  readonly text: string;
  /** As an author writes it: `64.5`. */
  readonly value: string;
}

const names = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const months = 'January February March April May June July August September October November December'.split(
  ' ',
);
const parts = ['half', 'one third', 'two thirds', 'one quarter', 'three quarters', 'one fifth', 'two fifths'];
const partValues = ['1/2', '1/3', '2/3', '1/4', '3/4', '1/5', '2/5'];
const durations: readonly Unit[] = ['days', 'weeks', 'months', 'years', 'hours', 'minutes'];

/** A whole number in digits: `9,181,700`. */
function digits(number: number): string {
  return number.toLocaleString('en-US', { maximumFractionDigits: 6 });
}

/** A small number in words, a large one in digits. */
function inWords(number: number): string {
  return names[number] ?? digits(number);
}

/** Words for a number of a unit, in digits. */
export function plainAmount(number: number, unit: Unit): Amount {
  const value = formatValue({ kind: 'number', number } satisfies Value);
  if (unit === 'percent') return { text: `${digits(number)} per cent`, value };
  if (unit === 'count') return { text: digits(number), value };
  if (unit === 'times') return { text: `${digits(number)} times`, value };
  if (unit === 'minimum-wages') return { text: `${digits(number)} minimum wages`, value };
  if (durations.includes(unit)) return { text: `${inWords(number)} ${unit}`, value };
  return { text: `${unit.slice(0, 3)} ${digits(number)}`, value };
}

/** A number of a unit in one of the forms that reports use besides plain digits: fraction, range, words, millions. */
export function variedAmount(random: Random, number: number, unit: Unit): Amount {
  const low = Math.max(2, Math.round(number));
  const high = low + random.whole(1, 5);
  const range = `${low}..${high}`;
  if (durations.includes(unit)) return { text: `${inWords(low)} to ${inWords(high)} ${unit}`, value: range };
  if (unit === 'times') return { text: `1.5 to ${low} times`, value: `1.5..${low}` };
  if (unit === 'percent') {
    const form = random.whole(0, parts.length + 2);
    if (form < parts.length) return { text: parts[form] ?? '', value: partValues[form] ?? '' };
    const [some, all] = [random.whole(1, 4), random.whole(5, 12)];
    if (form === parts.length)
      return { text: `${inWords(some)} out of ${inWords(all)}`, value: `${some}/${all}` };
    if (form === parts.length + 1)
      return { text: `${inWords(some)} of the ${inWords(all)}`, value: `${some}/${all}` };
    return { text: `${low} to ${high} per cent`, value: range };
  }
  if (unit === 'count') {
    if (random.chance(0.5)) return { text: `${digits(low)} to ${digits(high)}`, value: range };
    if (low <= 12) return { text: inWords(low), value: String(low) };
  }
  if (number >= 100_000) {
    const millions = Math.max(0.1, Number((number / 1_000_000).toFixed(1)));
    const code = unit === 'count' ? '' : `${unit.slice(0, 3)} `;
    return { text: `${code}${millions} million`, value: String(Math.round(millions * 1_000_000)) };
  }
  return plainAmount(number, unit);
}

/** A day of the calendar: `18 August 2007`. */
export function dayAmount(day: string): Amount {
  const [year = '', month = '', inMonth = ''] = day.split('-');
  return { text: `${Number(inMonth)} ${months[Number(month) - 1] ?? ''} ${year}`, value: day };
}

/** A date near an election, as exact as chance has it: `18 August 2007`, `18 August`, `August 2007`, `2004`. */
export function dateAmount(random: Random, electionYear: number): Amount {
  const year = electionYear - random.whole(0, 1);
  const month = random.whole(1, 12);
  const day = random.whole(1, 28);
  const name = months[month - 1] ?? '';
  const [inMonth, inDay] = [month, day].map((part) => String(part).padStart(2, '0'));
  return random.pick([
    { text: `${day} ${name} ${year}`, value: `${year}-${inMonth ?? ''}-${inDay ?? ''}` },
    { text: `${day} ${name}`, value: `${year}-${inMonth ?? ''}-${inDay ?? ''}` },
    { text: `${name} ${year}`, value: `${year}-${inMonth ?? ''}` },
    { text: String(year), value: String(year) },
  ]);
}

/** So many whole numbers that add up to `total`, the first the largest as a rule. None is zero while there is enough. */
export function shares(random: Random, total: number, count: number): number[] {
  const weights = Array.from({ length: count }, (_, index) => (1 + random.next()) / (index + 1));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  const rounded = weights.map((weight) => Math.max(1, Math.floor((weight / sum) * total)));
  const rest = total - rounded.reduce((all, part) => all + part, 0);
  return rounded.map((part, index) => (index === 0 ? part + rest : part));
}
