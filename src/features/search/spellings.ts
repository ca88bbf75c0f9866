import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { formsOf, glossaryIn } from '../../model/in-country.ts';
import { entityLists } from '../../model/vocabulary.ts';
import { textsOf } from '../../model/spelling.ts';
import { word, wordsOf } from './search-text.ts';
import { spelling } from '../../words/words.ts';

/** One way to write a name or a term. */
export interface Form {
  readonly text: string;
  /** Its words as they are compared. */
  readonly words: readonly string[];
  /** All ways to write the same, this one included. */
  readonly group: Group;
  /** Everyday words that readers type for it. */
  readonly typed: readonly string[];
}

/** A name or a term in all its spellings, at least two. */
export type Group = readonly Form[];

/** The spellings that a country's passages can use, by their first word, the longest first. */
export type Lexicon = ReadonlyMap<string, readonly Form[]>;

/** The spellings of the countries, of their parties, outlets, people and institutions, and of the terms that hold in them. */
export function lexicon(corpus: Corpus, ...countries: readonly Country[]): Lexicon {
  const names = [
    ...countries.map(({ name, spellings }) => [name, ...textsOf(spellings)]),
    ...countries.flatMap((country) =>
      entityLists.flatMap((list) =>
        country[list].map(({ name, spellings }) => [name, ...textsOf(spellings)]),
      ),
    ),
  ];
  const byFirstWord = new Map<string, Form[]>();
  const terms = new Set(countries.flatMap(({ id }) => glossaryIn(corpus.glossary.values(), id)));
  const forms = [
    ...names.flatMap((texts) => groupOf(texts)),
    ...[...terms].flatMap((entry) => groupOf(formsOf(entry), entry.typed)),
  ];
  for (const form of forms) {
    const first = form.words[0] ?? '';
    byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), form]);
  }
  for (const forms of byFirstWord.values()) forms.sort((a, b) => b.words.length - a.words.length);
  return byFirstWord;
}

/**
 * The forms of one name that differ in more than case and punctuation, each in British and American spelling; none if
 * there is only one and readers type no everyday word for it.
 */
function groupOf(texts: readonly string[], typed: readonly string[] = []): Group {
  const group: Form[] = [];
  const seen = new Set<string>();
  for (const text of texts) {
    const printed = wordsOf(text);
    for (const words of [printed, printed.map((each) => spelling.otherSpelling(each) ?? each)]) {
      if (words.length === 0 || seen.has(words.join(' '))) continue;
      seen.add(words.join(' '));
      group.push({ text, words, group, typed });
    }
  }
  return group.length > 1 || typed.length > 0 ? group : [];
}

/**
 * The names and terms in a text, each once, in the order of the text. The longest form at a place wins, so that
 * "New Red Party" does not name the Red Party.
 */
export function groupsIn(text: string, forms: Lexicon): Group[] {
  const tokens = text.split(/\s+/).filter((token) => word(token) !== '');
  const words = tokens.map(word);
  const found = new Set<Group>();
  for (let at = 0; at < words.length;) {
    const here = (forms.get(words[at] ?? '') ?? []).filter((form) => standsAt(form, at, words, tokens));
    const length = here[0]?.words.length ?? 1;
    for (const form of here) if (form.words.length === length) found.add(form.group);
    at += length;
  }
  return [...found];
}

function standsAt(form: Form, at: number, words: readonly string[], tokens: readonly string[]): boolean {
  if (!form.words.every((each, index) => each === words[at + index])) return false;
  // A form in capitals matches only capitals: "WHO" is an organisation, "who" is not.
  const isAcronym = /^[A-Z]{2,}$/.test(form.text);
  return !isAcronym || (tokens[at] ?? '').includes(form.text);
}
