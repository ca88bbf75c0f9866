import { moneyReaderOf, type MoneyReader } from './currencies.ts';
import { datesOf, type Dates } from './dates.ts';
import { formsOf, type NumberForms } from './forms.ts';
import { languageOf } from './languages/languages.ts';
import type { Language } from './languages/language.ts';
import { numbersOf, type Numbers } from './number-words.ts';
import { qualifiersOf, type Qualifiers } from './qualifiers.ts';
import { besideOf, type Beside } from './touching.ts';
import { unitsOf, type Units } from './units.ts';

/** All that is needed to read the numbers and dates of a text: patterns are made once for each tag. */
export interface Grammar {
  /** The tag that it was made for: `es-MX`. */
  readonly tag: string;
  readonly language: Language;
  readonly numbers: Numbers;
  readonly forms: NumberForms;
  readonly dates: Dates;
  readonly units: Units;
  readonly money: MoneyReader;
  readonly qualifiers: Qualifiers;
  readonly beside: Beside;
}

const made = new Map<string, Grammar | undefined>();

/** The reader of a language, by the tag of a report; undefined where there is none. */
export function grammarOf(tag: string): Grammar | undefined {
  if (!made.has(tag)) made.set(tag, makeGrammar(tag));
  return made.get(tag);
}

function makeGrammar(tag: string): Grammar | undefined {
  const language = languageOf(tag);
  if (language === undefined) return undefined;
  const numbers = numbersOf(language, tag);
  return {
    tag,
    language,
    numbers,
    forms: formsOf(language, numbers),
    dates: datesOf(language),
    units: unitsOf(language),
    money: moneyReaderOf(language),
    qualifiers: qualifiersOf(language),
    beside: besideOf(language),
  };
}

/** The reader of English, in which our own words are written. */
export const englishGrammar: Grammar = grammarOfEnglish();

function grammarOfEnglish(): Grammar {
  const grammar = grammarOf('en');
  if (grammar === undefined) throw new Error('There is no reader of English');
  return grammar;
}
