import { numberTerm } from '../number-terms.ts';
import { tied, wordsOf } from '../search-text.ts';
import type { Find, Result } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';
import { outsidePhrases, phrasesIn, termsOf } from './query.ts';

/** What a query with phrases in quotation marks may find. */
export interface Quoted {
  /** Numbers of the passages and entries that hold every phrase. */
  readonly numbers: ReadonlySet<number>;
  /** Places to mark, by the number of the passage: the words of a phrase only where they stand together. */
  readonly hits: ReadonlyMap<number, readonly number[]>;
  /** Phrases that no passage holds. */
  readonly unheld: readonly string[];
}

/**
 * Searches for every phrase of a query alone, since the engine holds words together only in a query that is all one
 * phrase; undefined for a query that has none.
 * @param terms what the engine is asked for besides, in one search
 * @param passages how many there are
 */
export async function findQuoted(
  find: Find,
  query: string,
  terms: readonly string[],
  vocabulary: Vocabulary,
  passages: number,
): Promise<Quoted | undefined> {
  const phrases = phrasesIn(query);
  if (phrases.length === 0) return undefined;
  const outside = termsOf(outsidePhrases(query), vocabulary.phrases)
    .map((term) => vocabulary.asked(term))
    .filter((term) => terms.includes(term));
  const isHeld = (results: readonly Result[]) => results.some(({ number }) => number < passages);
  const found = await Promise.all(phrases.map((phrase) => findPhrase(find, phrase, vocabulary, isHeld)));
  const again = await Promise.all(phrases.map((phrase) => occurrences(find, phrase)));
  const besides = outside.length === 0 ? [] : await find(outside.join(' '));
  return {
    numbers: inAll(found.map((results) => results.map(({ number }) => number))),
    hits: hitsOf([...found.flat(), ...again.flat(), ...besides]),
    unheld: phrases.filter((_, index) => !isHeld(found[index] ?? [])),
  };
}

/** Whether a phrase is one fraction, range or decimal number, which the engine knows by a term of its own. */
function isNumber(phrase: string): boolean {
  return numberTerm(phrase) !== undefined;
}

/** Searches for a phrase word by word. A spelling that no passage prints stands for the name that it spells. */
async function findPhrase(
  find: Find,
  phrase: string,
  vocabulary: Vocabulary,
  isHeld: (results: readonly Result[]) => boolean,
): Promise<readonly Result[]> {
  if (isNumber(phrase)) return vocabulary.holds(phrase) ? find(vocabulary.asked(phrase)) : [];
  const asItStands = await find(`"${phrase}"`);
  const spelling = tied(wordsOf(phrase));
  return !isHeld(asItStands) && vocabulary.phrases.has(spelling) ? find(spelling) : asItStands;
}

/** Every place where the words of a phrase stand in its order. The engine itself names only the first. */
async function occurrences(find: Find, phrase: string): Promise<Pick<Result, 'number' | 'words'>[]> {
  if (isNumber(phrase)) return [];
  const singly = await Promise.all(phrase.split(' ').map((each) => find(each)));
  const [first = [], ...others] = singly;
  const places = others.map(
    (results) => new Map(results.map(({ number, words }) => [number, new Set(words)])),
  );
  return first.map(({ number, words }) => {
    const starts = words.filter((at) => places.every((each, index) => each.get(number)?.has(at + 1 + index)));
    return { number, words: starts.flatMap((at) => singly.map((_, index) => at + index)) };
  });
}

function inAll(lists: readonly (readonly number[])[]): ReadonlySet<number> {
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return new Set([...first].filter((each) => others.every((other) => other.has(each))));
}

function hitsOf(
  results: readonly Pick<Result, 'number' | 'words'>[],
): ReadonlyMap<number, readonly number[]> {
  const hits = new Map<number, readonly number[]>();
  for (const { number, words } of results) hits.set(number, [...(hits.get(number) ?? []), ...words]);
  return hits;
}
