import { alikeIn } from './beginnings.ts';
import { indexedPlain, plainGroupsIn, plainTerms } from './plain-words.ts';
import { numberTermsIn } from './number-terms.ts';
import { tie, tied, unit, word, wordsOf } from './search-text.ts';
import { otherForms } from './word-forms.ts';
import { spelling } from '../../words/words.ts';
import { groupsIn, type Form, type Lexicon } from './spellings.ts';

/**
 * What a text can be found by besides its own words, in the form of the index: all spellings of what it names, its
 * words in British and American spelling and without what is joined to them, everyday words for what it says, and the phrases that it holds word by word.
 */
export function spelledOut(text: string, forms: Lexicon, inUse: ReadonlySet<string>): string {
  const named = groupsIn(text, forms);
  const groups = [
    ...named.map((group) => group.map(indexed)),
    ...inBothEnglish(text),
    ...wordsInOtherForms(text),
    ...plainGroupsIn(text).map((group) => indexedPlain(group, inUse)),
    ...named.flatMap(([form]) => (form?.typed ?? []).map((each) => plainTerms(each, inUse))),
    looselyIn(text, forms, new Set(named.flat())),
    ...numbersIn(text),
  ];
  return groups.map((group) => group.join(' ')).join(` ${unit} `);
}

/** The spellings of what a text names, as they stand in the index. */
export function namedIn(text: string, forms: Lexicon): string {
  return groupsIn(text, forms).flat().map(indexed).join(' ');
}

/** Every spelling of several words, as it stands in the index. */
export function phrasesOf(forms: Lexicon): string[] {
  return phrasesByFirstWord(forms).all.map(indexed);
}

/** Fractions, ranges and decimal numbers as the index holds them, with the word that the text prints for each. */
function numbersIn(text: string): string[][] {
  const terms = new Map(numberTermsIn(text).map(({ printed, term }) => [term, tie + word(printed)]));
  return [...terms];
}

/** The words that British and American English spell differently, each in both spellings. */
function inBothEnglish(text: string): string[][] {
  return [...new Set(wordsOf(text))].flatMap((each) => {
    const other = spelling.otherSpelling(each);
    return other === undefined ? [] : [[each, other]];
  });
}

/** The words of a text that hold others which readers may look for alone, each with these. */
export function wordsInOtherForms(text: string): string[][] {
  const groups = text.split(/\s+/).map((token) => [word(token), ...otherForms(token)]);
  const telling = groups.filter(({ length }) => length > 1);
  return [...new Map(telling.map((group) => [group.join(' '), group])).values()];
}

/**
 * Phrases whose words all occur in the text, apart or inflected. With them a tied search finds no less than an untied
 * one.
 */
function looselyIn(text: string, forms: Lexicon, named: ReadonlySet<Form>): string[] {
  const words = new Set(wordsOf(text));
  const alike = alikeIn(words);
  const known = new Map<string, boolean>();
  const occurs = (wanted: string) => {
    const found =
      known.get(wanted) ?? alike(wanted).some((each) => each.startsWith(wanted) || isInflected(wanted, each));
    known.set(wanted, found);
    return found;
  };
  const loose = phrasesLike(words, forms).filter((form) => !named.has(form) && form.words.every(occurs));
  return [...new Set(loose.map(indexed))].sort();
}

/** The spellings of several words of which the first occurs among some words, whole, as a beginning or inflected. */
function phrasesLike(words: ReadonlySet<string>, forms: Lexicon): Form[] {
  const { begun, inflected } = phrasesByFirstWord(forms);
  const found = new Set<Form>();
  for (const each of words) {
    for (let length = 1; length <= each.length; length++)
      for (const form of begun.get(each.slice(0, length)) ?? []) found.add(form);
    for (const form of inflected.get(each) ?? []) found.add(form);
  }
  return [...found];
}

/** The spellings of several words, listed once for all texts of a country. */
interface Phrases {
  readonly all: readonly Form[];
  /** By their first words. */
  readonly begun: ReadonlyMap<string, readonly Form[]>;
  /** By the words of which their first is an inflection. */
  readonly inflected: ReadonlyMap<string, readonly Form[]>;
}

function phrasesByFirstWord(forms: Lexicon): Phrases {
  const known = phrases.get(forms) ?? newPhrases(forms);
  phrases.set(forms, known);
  return known;
}

const phrases = new WeakMap<Lexicon, Phrases>();

function newPhrases(forms: Lexicon): Phrases {
  const all = [...forms.values()].flat().filter(isPhrase);
  const inflected = new Map<string, Form[]>();
  for (const form of all) {
    const [first = ''] = form.words;
    for (const printed of Array.from({ length: longestEnding }, (_, cut) => first.slice(0, -1 - cut))) {
      if (!isInflected(first, printed)) continue;
      const others = inflected.get(printed) ?? [];
      others.push(form);
      inflected.set(printed, others);
    }
  }
  return { all, begun: Map.groupBy(all, ({ words: [first = ''] }) => first), inflected };
}

/** Letters that a word may have more than the one of which it is an inflection. */
const longestEnding = 2;

/** Whether `wanted` is `printed` with an ending: "lists" and "list". */
function isInflected(wanted: string, printed: string): boolean {
  return printed.length > 2 && wanted.length - printed.length <= longestEnding && wanted.startsWith(printed);
}

function isPhrase({ words }: Form): boolean {
  return words.length > 1;
}

function indexed({ words }: Form): string {
  return tied(words);
}
