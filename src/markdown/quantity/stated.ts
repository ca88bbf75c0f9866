import type { Unit } from '../../model/value.ts';
import { notAny } from './forms.ts';
import { englishGrammar, type Grammar } from './grammar.ts';
import { isIdiom, orders } from './idioms.ts';
import { phrasesIn, type Phrase, type Reading, type Span } from './phrase.ts';
import { explicitPhrases, outsideUnits } from './read.ts';
import { unitAt } from './units.ts';

// Our own words are English; what they rest on may be in another language.
const { dates, forms, numbers, units: unitWords } = englishGrammar;
const { cardinal, implied: impliedForms } = forms;
const { date } = dates;
const notAnyForm = notAny(numbers);

/** A number or date that a text states. */
export interface StatedNumber extends Span {
  /** Number and unit as written: `some` and the noun are left out. */
  readonly words: string;
  readonly readings: readonly Reading[];
  /** What it may be a number of: `count` where no unit is printed. */
  readonly units: ReadonlySet<Unit>;
  readonly isNegative: boolean;
  /** The words behind it that may say what it counts, without the endings of plurals; none for a date, a fraction or a unit. */
  readonly nouns: readonly string[];
}

/** Words after which no noun follows the number: `29 of them`, `267 million to the other`. */
const noNoun =
  /^\s*(?:[.,;:()–—]|$|(?:of|for|in|by|to|and|or|at|on|from|with|than|as|before|after|during|were|was|are|is|may|must|can|could|will|would|have|has|had|who|that|which|each)(?!\p{L}))/u;

/** Units of time. */
export const durations: readonly Unit[] = ['minutes', 'hours', 'days', 'weeks', 'months', 'years'];

const joint = /^\s*(?:,|,?\s+(?:and|or|to|until|through)|[-–—])\s*$/u;

/** A unit behind an adjective: `30 calendar days`. */
const behindAdjective = /^[-\s]+\p{L}+(?=[-\s]+(?:minute|hour|day|week|month|year)s?(?!\p{L}))/u;

/** The numbers and dates that a text states, in its order. What idioms say (`no one`, `the one`) is left out. */
export function statedNumbers(text: string): StatedNumber[] {
  return numbersOf(text, explicitPhrases(text)).filter((number) => !isIdiom(text, number));
}

/**
 * All that a text bears out: the numbers that it states, the parts of fractions and ranges, and small words that say
 * a number (`a month`, `no candidate`).
 * @param grammar of its language. What nouns say of a number is read in English alone
 */
export function borneOutBy(text: string, grammar: Grammar = englishGrammar): StatedNumber[] {
  return grammar.language === englishGrammar.language
    ? borneOutInEnglish(text)
    : borneOutInAnother(text, grammar);
}

function borneOutInAnother(text: string, grammar: Grammar): StatedNumber[] {
  const { forms, units } = grammar;
  const implied = outsideUnits(phrasesIn(text, forms.implied), text, grammar);
  return [...explicitPhrases(text, grammar), ...implied].flatMap((phrase): StatedNumber[] => {
    const { start, end, words, readings } = phrase;
    const unit = unitAt(units, text, phrase, '') ?? 'count';
    // The readings have the sign.
    const whole = { start, end, words, readings, units: new Set([unit]), nouns: [], isNegative: false };
    return [whole, ...partsOf(text, whole, phrase, grammar)];
  });
}

function borneOutInEnglish(text: string): StatedNumber[] {
  const phrases = explicitPhrases(text);
  const whole = numbersOf(text, phrases);
  const parts = whole.flatMap((number, index) => partsOf(text, number, phrases[index]));
  const implied = phrasesIn(text, [...impliedForms, notAnyForm])
    .map((phrase) => stated(text, phrase, undefined))
    .map((number) => (number.units.size > 0 ? number : { ...number, units: new Set<Unit>(['count']) }));
  return [...whole.filter(({ words }) => !orders.test(words)), ...parts, ...implied];
}

function numbersOf(text: string, phrases: readonly Phrase[]): StatedNumber[] {
  const found = phrases.map((phrase, index) => stated(text, phrase, phrases[index + 1]));
  return found.map((number, index) => ({ ...number, units: unitsOf(text, found, index) }));
}

function stated(text: string, phrase: Phrase, next: Phrase | undefined): StatedNumber {
  const { start, end } = phrase;
  const unit = unitOf(text, phrase);
  const until = unit === undefined ? end : unitEnd(text, end, unit);
  return {
    start,
    end: until,
    words: text.slice(start, until),
    readings: [...phrase.readings, ...dayOf(text, phrase, next)],
    units: new Set(unit === undefined ? [] : [unit]),
    nouns: phrase.form === cardinal && unit === undefined ? nounsBehind(text, until) : [],
    isNegative: /(?:(?<![\p{L}\p{N}])[-−–]|(?<!\p{L})minus\s)$/u.test(text.slice(0, start)),
  };
}

/** The days with which a span begins and ends. */
export function endsOf(reading: Reading): Reading[] {
  if (reading.kind === 'span') return [reading.first, reading.last].map((iso) => ({ kind: 'date', iso }));
  if (reading.kind !== 'yearless' || reading.until === undefined) return [];
  return [reading.monthDay, reading.until].map((monthDay) => ({ kind: 'yearless', monthDay }));
}

function nounsBehind(text: string, end: number): string[] {
  const nouns: string[] = [];
  let behind = text.slice(end);
  while (nouns.length < 3 && !noNoun.test(behind)) {
    const word = /^[-\s]+(\p{L}+)/u.exec(behind);
    if (word === null) break;
    nouns.push((word[1] ?? '').toLowerCase().replace(/(?:ies|y|es|s)$/u, ''));
    behind = behind.slice(word[0].length);
  }
  return nouns;
}

function unitOf(text: string, phrase: Phrase): Unit | undefined {
  const near = unitAt(unitWords, text, phrase, '');
  if (near !== undefined) return near;
  const adjective = behindAdjective.exec(text.slice(phrase.end))?.[0];
  if (adjective === undefined) return undefined;
  return unitAt(unitWords, text, { start: phrase.start, end: phrase.end + adjective.length }, '');
}

function unitEnd(text: string, end: number, unit: Unit): number {
  const printed = unit === 'percent' ? /^[-\s]*(?:%|per[-\s]*cent)/iu : /^[-\s]+(?:times|\p{L}+s?)(?!\p{L})/u;
  return end + (/^[a-z]/.test(unit) ? (printed.exec(text.slice(end))?.[0].length ?? 0) : 0);
}

/** The day in `16` of `16 to 18 April`, whose month stands with the next. */
function dayOf(text: string, { words, end, start }: Phrase, next: Phrase | undefined): Reading[] {
  if (next?.form !== date || !/^\d{1,2}$/.test(words) || !joint.test(text.slice(end, next.start))) return [];
  if (text.slice(start, end) !== words) return [];
  return next.readings.flatMap((reading): Reading[] => {
    const day = words.padStart(2, '0');
    if (reading.kind === 'yearless' && reading.monthDay.length === 5)
      return [{ kind: 'yearless', monthDay: `${reading.monthDay.slice(0, 2)}-${day}` }];
    if (reading.kind === 'date' && reading.iso.length === 10)
      return [{ kind: 'date', iso: `${reading.iso.slice(0, 7)}-${day}` }];
    return [];
  });
}

/** The unit printed with a number, or what it may be if no noun follows it: `29 and 26 per cent`, `over 18`. */
function unitsOf(text: string, all: readonly StatedNumber[], index: number): ReadonlySet<Unit> {
  const number = all[index];
  if (number === undefined || number.units.size > 0) return number?.units ?? new Set();
  if (!noNoun.test(text.slice(number.end))) return new Set(['count']);
  const others = all
    .filter((other) => isInOneSentence(text, number, other))
    .flatMap(({ units }) => [...units]);
  return new Set(['count', ...durations, ...others]);
}

function isInOneSentence(text: string, a: Span, b: Span): boolean {
  const between = text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
  return !/[.!?]["”’)]*\s|\n/u.test(between);
}

function partsOf(
  text: string,
  number: StatedNumber,
  phrase: Phrase | undefined,
  { forms: { cardinal }, dates: { date } }: Grammar = englishGrammar,
): StatedNumber[] {
  if (phrase === undefined || phrase.form === cardinal || phrase.form === date) return [];
  const { units, isNegative, start } = number;
  const days = phrase.readings.flatMap(endsOf);
  if (days.length > 0) return days.map((day) => ({ ...number, readings: [day] }));
  if (phrase.readings.every(({ kind }) => kind === 'date' || kind === 'yearless')) return [];
  return phrasesIn(phrase.words, [cardinal]).map((part): StatedNumber => {
    const from = start + part.start;
    return {
      start: from,
      end: from + part.words.length,
      words: text.slice(from, from + part.words.length),
      readings: part.readings,
      nouns: [],
      units: units.has('percent') ? units : new Set([...units, 'count']),
      isNegative,
    };
  });
}
