import { formatValue, type Unit, type Value } from '../../model/value.ts';
import { cardinal } from './forms.ts';
import { phraseAt, phrasesIn, type Phrase, type Reading } from './phrase.ts';
import { readQuantity } from './read.ts';
import { fits } from './units.ts';

/** What a figure's words leave to the sentence around them. */
export interface FigureContext {
  /** The text before the figure in its paragraph, or ''. */
  readonly before: string;
  /** The text that follows the figure in its paragraph, or ''. */
  readonly after: string;
  /** The day of the election that the report is about, `2007-08-18`. */
  readonly electionDate: string;
}

/** Whether the words say this very value. A fraction is never a percentage, and 2/4 is not 1/2. */
function says(reading: Reading, value: Value): boolean {
  if (reading.kind === 'yearless') return value.kind === 'date' && value.iso.slice(5) === reading.monthDay;
  return reading.kind === value.kind && formatValue(reading) === formatValue(value);
}

/** A reading the way a value is written, a missing year taken from `year`. */
function formatReading(reading: Reading, year: string): string {
  return reading.kind === 'yearless' ? `${year}-${reading.monthDay}` : formatValue(reading);
}

/** The part of the text that the author may have meant, as the end of a problem's text. */
function advice(phrases: readonly Phrase[], value: Value): string {
  const meant = phrases.find(({ readings }) => readings.some((reading) => says(reading, value)));
  return meant === undefined ? '' : `; for that, narrow the figure to \`${meant.words}\``;
}

/** Why the figure ends in the middle of a number or date that goes on after it: `8.8` before ` million`. */
function cutShort(text: string, { form, start, end }: Phrase, after: string): string | undefined {
  if (end < text.length) return undefined;
  const whole = phraseAt(text + after, start, form);
  if (whole?.end === end) return undefined;
  const words = whole?.words ?? text.slice(start) + (/^\s*\S*/.exec(after)?.[0] ?? '');
  return `Unexpected end of the figure \`${text}\`, expected the whole of \`${words}\``;
}

/** A sign at the end of a text, attached to the number that follows: `fell by −5`, but neither `5–10` nor `COVID-19`. */
const signAtEnd = /(?<![\p{L}\p{N}%.)\]])(?<sign>[-‐‑–−]|\bminus\s+)$/iu;

/** Why a number that is printed with a sign is none of ours: no value is negative. */
function signed(text: string, { start, words, readings }: Phrase, before: string): string | undefined {
  if (readings.every(({ kind }) => kind === 'date' || kind === 'yearless')) return undefined;
  const sign = signAtEnd.exec(before + text.slice(0, start))?.groups?.sign;
  if (sign === undefined) return undefined;
  return `Unexpected sign before \`${words}\`, which the report prints as \`${sign}${words}\`, expected a number without one: no value is negative, so take the figure away and name the number in \`unclaimed-numbers.yml\``;
}

/** Why a date without a year may not be in the year of `value`: the reports speak of the election's year, the one before or after. */
function wrongYear(words: string, value: Value, electionYear: number): string | undefined {
  if (value.kind !== 'date') return undefined;
  const year = Number(value.iso.slice(0, 4));
  if (Math.abs(year - electionYear) <= 1) return undefined;
  return `Unexpected year \`${year}\` for the words \`${words}\`, expected \`${electionYear}\`, the year of the election, or the one before or after`;
}

/**
 * Says why the words of a figure do not bear out its value: the clause that becomes a problem's text. Returns undefined when they do.
 * @param text the words in `:figure[…]`, without emphasis
 */
export function disagreement(
  text: string,
  value: Value,
  unit: Unit,
  context: FigureContext,
): string | undefined {
  const quantity = readQuantity(text, context.after);
  if (quantity === undefined) return `Unexpected words \`${text}\` in a figure, expected a number or a date`;
  if (quantity.kind === 'ambiguous') {
    const found = quantity.phrases.map(({ words }) => `\`${words}\``).join(' and ');
    return `Unexpected numbers ${found} in one figure, expected one${advice(quantity.phrases, value)}`;
  }
  const { phrase, unit: printed } = quantity;
  const cut = cutShort(text, phrase, context.after);
  if (cut !== undefined) return cut;
  const sign = signed(text, phrase, context.before);
  if (sign !== undefined) return sign;
  if (printed !== undefined && !fits(printed, unit))
    return `Unexpected unit \`${unit}\`, the report prints \`${printed}\` next to \`${phrase.words}\``;
  const electionYear = context.electionDate.slice(0, 4);
  const agreeing = phrase.readings.find((reading) => says(reading, value));
  if (agreeing?.kind === 'yearless') return wrongYear(phrase.words, value, Number(electionYear));
  if (agreeing !== undefined) return undefined;
  const said = new Set(phrase.readings.map((reading) => `\`${formatReading(reading, electionYear)}\``));
  const parts = phrasesIn(phrase.words, [cardinal]);
  return `Unexpected value \`${formatValue(value)}\`, the words \`${text}\` say ${[...said].join(' or ')}${advice(parts, value)}`;
}
