import { isCurrency, type Currency, type Unit } from '../../model/value.ts';
import type { Language } from './languages/language.ts';
import { anyOf, gap, patternOf, sourceOf } from './pattern.ts';
import type { Phrase, Span } from './phrase.ts';

/** What a language prints for units. */
export interface Units {
  /** What follows a number → the unit that it names. */
  readonly followers: readonly (readonly [RegExp, Unit])[];
  /** What follows a number and is a unit that no figure has: `basis points`. */
  readonly other: RegExp;
  /** What may stand before the unit of a fraction: `of one` in “half of one per cent”. */
  readonly beforeUnit: RegExp;
}

const spans: readonly (readonly [string, Unit])[] = [
  ['minute', 'minutes'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['week', 'weeks'],
  ['month', 'months'],
  ['year', 'years'],
];

/** The units of a language: durations as CLDR names them, the others by its own words. */
export function unitsOf({ tag, units, otherUnits, beforeUnit }: Language): Units {
  const own = units.map(([words, unit]) => {
    const between = unit === 'percent' || unit === 'percentage-points' ? String.raw`[-‑\s]*` : gap;
    return [patternOf(String.raw`^${between}(?:${sourceOf(words)})(?!\p{L})`), unit] as const;
  });
  const named = spans.map(([unit, ours]) => {
    const format = (count: number) =>
      new Intl.NumberFormat(tag, { style: 'unit', unit, unitDisplay: 'long' }).formatToParts(count);
    const words = [1, 2, 5, 1.5].flatMap(
      (count) => format(count).find(({ type }) => type === 'unit')?.value ?? [],
    );
    return [patternOf(String.raw`^${gap}${anyOf([...new Set(words)])}(?!\p{L})`), ours] as const;
  });
  return {
    beforeUnit: patternOf(String.raw`^[-\s]+(?:${sourceOf(beforeUnit)})(?=[-\s])`),
    followers: [[/^\s*‰/u, 'per-thousand'], [/^[-\s]*[%％﹪]/u, 'percent'], ...own, ...named],
    other: patternOf(String.raw`^${gap}(?:${anyOf(otherUnits)})(?!\p{L})|^\s*‱`),
  };
}

/**
 * The unit printed right next to a number: `per cent` and `%`, a currency code before or after it, a duration, `times`.
 * @param after the words that follow `text` in its sentence; the unit may stand there
 */
export function unitAt(
  { followers }: Units,
  text: string,
  { start, end }: Span,
  after: string,
): Unit | undefined {
  const behind = text.slice(end) + after;
  const codes = [
    /(?<!\p{L})[A-Z]{3}(?=\s*$)/u.exec(text.slice(0, start))?.[0],
    /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(text.slice(start, end))?.[0],
    /(?<=^\s+)[A-Z]{3}(?!\p{L})/u.exec(behind)?.[0],
  ];
  return codes.find((code) => code !== undefined && isCurrency(code)) ?? followerOf(followers, behind);
}

/** The unit at the beginning of what follows a number. */
export function followerOf(followers: Units['followers'], behind: string): Unit | undefined {
  return followers.find(([pattern]) => pattern.test(behind))?.[1];
}

/** Where the unit behind a number ends; where the number does if there is none. */
export function unitEnd(
  { followers, beforeUnit, other }: Units,
  text: string,
  { end, readings }: Phrase,
): number {
  const behind = text.slice(end);
  const isPart = readings.some(({ kind }) => kind === 'fraction');
  const link = isPart ? (beforeUnit.exec(behind)?.[0].length ?? 0) : 0;
  const lengths = [...followers.map(([pattern]) => pattern), other].flatMap((pattern) => [
    pattern.exec(behind)?.[0].length ?? 0,
    link + (link > 0 ? (pattern.exec(behind.slice(link))?.[0].length ?? -link) : 0),
  ]);
  return end + Math.max(...lengths);
}

/** Whether a figure in `unit` may have words that print `printed`. */
export function fits(printed: Unit, unit: Unit): boolean {
  if (printed === 'times') return unit === 'times' || unit === 'count' || unit === 'minimum-wages';
  return printed === unit;
}

/** Whether a figure in `unit` may have money in one of these currencies. `CHF` stands beside an exchange rate in `CHF/SEK`. */
export function fitsMoney(currencies: ReadonlySet<Currency>, unit: Unit): boolean {
  return [...currencies].some((currency) => unit === currency || unit.startsWith(`${currency}/`));
}
