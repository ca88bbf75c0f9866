import type { Unit } from '../../model/value.ts';
import { date, firstDayOfRange } from './dates.ts';
import { impliedForms, numberForms } from './forms.ts';
import { phrasesIn, type Phrase } from './phrase.ts';
import { unitAt } from './units.ts';

/** What the words of a figure say. */
export type Quantity =
  | {
      /** One number, fraction, range or date. */
      readonly kind: 'clear';
      /** The words that say it, without qualifier, unit and noun; where they stand; and the values that they support. */
      readonly phrase: Phrase;
      /** The unit printed next to it, if there is one. */
      readonly unit: Unit | undefined;
    }
  | {
      /** Two or more that differ. */
      readonly kind: 'ambiguous';
      readonly phrases: readonly Phrase[];
    };

/** Dates and numbers of a text in its order. Dates are taken out first, or `16 to 18 April` would be a range of numbers. */
export function explicitPhrases(text: string): Phrase[] {
  const dates = phrasesIn(text, [date]);
  const withoutDates = dates.reduce(
    (rest, { start, end, words }) => rest.slice(0, start) + '·'.repeat(words.length) + rest.slice(end),
    text,
  );
  return [...dates, ...phrasesIn(withoutDates, numberForms)].toSorted((a, b) => a.start - b.start);
}

function allPhrases(text: string): Phrase[] {
  const phrases = explicitPhrases(text);
  return phrases.length > 0 ? phrases : phrasesIn(text, impliedForms);
}

/**
 * Reads the words of a figure, plain text with a qualifier, unit or noun around the number: `over 1700`, `19.7 per cent`,
 * `three of the seven`, `18 August`. Returns undefined if there is neither a number nor a date in them.
 * @param after the words that follow the figure in its sentence, where its unit may stand
 */
export function readQuantity(text: string, after = ''): Quantity | undefined {
  const phrases = allPhrases(text);
  const [first] = phrases;
  if (first === undefined) return undefined;
  const meaning = JSON.stringify(first.readings);
  const isClear = phrases.every(({ readings }) => JSON.stringify(readings) === meaning);
  if (!isClear) return { kind: 'ambiguous', phrases };
  const day = first.end === text.length ? firstDayOfRange(first.words, after) : undefined;
  const phrase = day === undefined ? first : { ...first, readings: [...first.readings, day] };
  return { kind: 'clear', phrase, unit: unitAt(text, first, after) };
}
