import type { Unit } from '../../model/value.ts';
import { englishGrammar, type Grammar } from './grammar.ts';
import { phrasesIn, type Phrase } from './phrase.ts';
import { unitAt, unitEnd } from './units.ts';

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
export function explicitPhrases(text: string, grammar: Grammar = englishGrammar): Phrase[] {
  const { dates, forms } = grammar;
  const found = phrasesIn(text, dates.forms);
  const withoutDates = found.reduce(
    (rest, { start, end, words }) => rest.slice(0, start) + '·'.repeat(words.length) + rest.slice(end),
    text,
  );
  const all = [...found, ...phrasesIn(withoutDates, forms.explicit)].toSorted((a, b) => a.start - b.start);
  return outsideUnits(all, text, grammar);
}

/** Phrases but for those within the unit of the one before: `cent` of “12 pour cent”, `one` of “half of one per cent”. */
export function outsideUnits(phrases: readonly Phrase[], text: string, { units }: Grammar): Phrase[] {
  return phrases.filter(({ end }, index) => {
    const before = phrases[index - 1];
    return before === undefined || unitEnd(units, text, before) < end;
  });
}

/** The numbers and dates of a text; small words that say a number where there are no others. */
export function allPhrases(text: string, grammar: Grammar): Phrase[] {
  const phrases = explicitPhrases(text, grammar);
  return phrases.length > 0 ? phrases : phrasesIn(text, grammar.forms.implied);
}

/**
 * Reads the words of a figure, plain text with a qualifier, unit or noun around the number: `over 1700`, `19.7 per cent`,
 * `three of the seven`, `18 August`. Returns undefined if there is neither a number nor a date in them.
 * @param after the words that follow the figure in its sentence, where its unit may stand
 */
export function readQuantity(
  text: string,
  after = '',
  grammar: Grammar = englishGrammar,
): Quantity | undefined {
  const phrases = allPhrases(text, grammar);
  const [first] = phrases;
  if (first === undefined) return undefined;
  const meaning = JSON.stringify(first.readings);
  const isClear = phrases.every(({ readings }) => JSON.stringify(readings) === meaning);
  if (!isClear) return { kind: 'ambiguous', phrases };
  const day = first.end === text.length ? grammar.dates.firstDayOfRange(first.words, after) : undefined;
  const phrase = day === undefined ? first : { ...first, readings: [...first.readings, day] };
  return { kind: 'clear', phrase, unit: unitAt(grammar.units, text, first, after) };
}
