import { isCurrency, type Unit } from '../../model/value.ts';
import type { Span } from './phrase.ts';

/** What follows a number → the unit that it names. */
const followers: readonly (readonly [RegExp, Unit])[] = [
  [/^[-\s]*(?:%|per[-\s]*cent(?!\p{L}))/iu, 'percent'],
  [/^[-\s]+(?:times\s+)?(?:the\s+)?minimum[-\s]+wages?(?!\p{L})/iu, 'minimum-wages'],
  [/^[-\s]+times(?!\p{L})/iu, 'times'],
  [/^[-\s]+minutes?(?!\p{L})/iu, 'minutes'],
  [/^[-\s]+hours?(?!\p{L})/iu, 'hours'],
  [/^[-\s]+days?(?!\p{L})/iu, 'days'],
  [/^[-\s]+weeks?(?!\p{L})/iu, 'weeks'],
  [/^[-\s]+months?(?!\p{L})/iu, 'months'],
  [/^[-\s]+years?(?!\p{L})/iu, 'years'],
];

/**
 * The unit printed right next to a number: `per cent` and `%`, a currency code before or after it, a duration, `times`.
 * @param after the words that follow `text` in its sentence; the unit may stand there
 */
export function unitAt(text: string, { start, end }: Span, after: string): Unit | undefined {
  const behind = text.slice(end) + after;
  const codes = [
    /(?<!\p{L})[A-Z]{3}(?=\s*$)/u.exec(text.slice(0, start))?.[0],
    /(?<!\p{L})[A-Z]{3}(?!\p{L})/u.exec(text.slice(start, end))?.[0],
    /(?<=^\s+)[A-Z]{3}(?!\p{L})/u.exec(behind)?.[0],
  ];
  return (
    codes.find((code) => code !== undefined && isCurrency(code)) ??
    followers.find(([pattern]) => pattern.test(behind))?.[1]
  );
}

/** Whether a figure in `unit` may have words that print `printed`. `KZT` stands beside an exchange rate in `KZT/EUR`. */
export function fits(printed: Unit, unit: Unit): boolean {
  if (printed === 'times') return unit === 'times' || unit === 'count' || unit === 'minimum-wages';
  return printed === unit || (isCurrency(printed) && unit.startsWith(`${printed}/`));
}
