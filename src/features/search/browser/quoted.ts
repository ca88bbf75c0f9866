import { numberTerm } from '../number-terms.ts';
import { tied, wordsOf } from '../search-text.ts';
import type { Pagefind, Result } from './pagefind.ts';
import type { Vocabulary } from './vocabulary.ts';
import { eachFacet } from './state.ts';
import { outsidePhrases, phrasesIn, termsOf } from './query.ts';

/** What a query with phrases in quotation marks may find. */
export interface Quoted {
  /** The engine's ids of the passages and entries that hold every phrase. */
  readonly ids: ReadonlySet<string>;
  /** Numbers of the passages among them. */
  readonly numbers: readonly string[];
  /** Places to mark, by the engine's id: the words of a phrase only where they stand together. */
  readonly hits: ReadonlyMap<string, readonly number[]>;
  /** Phrases that no passage holds. */
  readonly unheld: readonly string[];
}

type Found = Awaited<ReturnType<Pagefind['search']>>;

/**
 * Searches for every phrase of a query alone, since the engine holds words together only in a query that is all one
 * phrase; undefined for a query that has none.
 * @param terms what the engine is asked for besides, in one search
 */
export async function findQuoted(
  pagefind: Pagefind,
  query: string,
  terms: readonly string[],
  vocabulary: Vocabulary,
): Promise<Quoted | undefined> {
  const phrases = phrasesIn(query);
  if (phrases.length === 0) return undefined;
  const outside = termsOf(outsidePhrases(query), vocabulary.phrases)
    .map((term) => vocabulary.asked(term))
    .filter((term) => terms.includes(term));
  const found = await Promise.all(phrases.map((phrase) => findPhrase(pagefind, phrase, vocabulary)));
  const numbers = found.map(numbersOf);
  const again = await Promise.all(phrases.map((phrase) => occurrences(pagefind, phrase)));
  const besides = outside.length === 0 ? [] : (await pagefind.search(outside.join(' '), {})).results;
  return {
    ids: inAll(found.map(({ results }) => results.map(({ id }) => id))),
    numbers: [...inAll(numbers)],
    hits: hitsOf([...found.flatMap(({ results }) => results), ...again.flat(), ...besides]),
    unheld: phrases.filter((_, index) => numbers[index]?.length === 0),
  };
}

const nothing: Found = { results: [], filters: eachFacet(() => ({})) };

/** Whether a phrase is one fraction, range or decimal number, which the engine knows by a term of its own. */
function isNumber(phrase: string): boolean {
  return numberTerm(phrase) !== undefined;
}

/** Searches for a phrase word by word. A spelling that no passage prints stands for the name that it spells. */
async function findPhrase(pagefind: Pagefind, phrase: string, vocabulary: Vocabulary): Promise<Found> {
  if (isNumber(phrase)) {
    return vocabulary.holds(phrase) ? pagefind.search(vocabulary.asked(phrase), {}) : nothing;
  }
  const asItStands = await pagefind.search(`"${phrase}"`, {});
  const spelling = tied(wordsOf(phrase));
  return numbersOf(asItStands).length === 0 && vocabulary.phrases.has(spelling)
    ? pagefind.search(spelling, {})
    : asItStands;
}

/** Every place where the words of a phrase stand in its order. The engine itself names only the first. */
async function occurrences(pagefind: Pagefind, phrase: string): Promise<Pick<Result, 'id' | 'words'>[]> {
  if (isNumber(phrase)) return [];
  const singly = await Promise.all(phrase.split(' ').map((each) => pagefind.search(each, {})));
  const [first = [], ...others] = singly.map(({ results }) => results);
  const places = others.map((results) => new Map(results.map(({ id, words }) => [id, new Set(words)])));
  return first.map(({ id, words }) => {
    const starts = words.filter((at) => places.every((each, index) => each.get(id)?.has(at + 1 + index)));
    return { id, words: starts.flatMap((at) => singly.map((_, index) => at + index)) };
  });
}

function numbersOf({ filters: { number = {} } }: Found): string[] {
  return Object.keys(number).filter((each) => (number[each] ?? 0) > 0);
}

function inAll(lists: readonly (readonly string[])[]): ReadonlySet<string> {
  const [first = [], ...others] = lists.map((list) => new Set(list));
  return new Set([...first].filter((each) => others.every((other) => other.has(each))));
}

function hitsOf(results: readonly Pick<Result, 'id' | 'words'>[]): ReadonlyMap<string, readonly number[]> {
  const hits = new Map<string, readonly number[]>();
  for (const { id, words } of results) hits.set(id, [...(hits.get(id) ?? []), ...words]);
  return hits;
}
