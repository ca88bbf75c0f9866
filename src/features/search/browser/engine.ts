import type { SearchVocabulary } from '../vocabulary.ts';
import { nearPassages } from './near.ts';
import { entry, passage, type Counts, type FoundEntry, type FoundRecord, type Pagefind } from './pagefind.ts';
import { termsOf } from './query.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { eachFacet, facets, type SearchState } from './state.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a search found. Passages are fetched one by one, when they are shown. */
export interface Found {
  /** Passages that hold all words, and every phrase in quotation marks word by word. */
  readonly records: readonly (() => Promise<FoundRecord>)[];
  readonly counts: Counts;
  /** The best passages that hold at least half of the words. Filled only where few passages hold all of them. */
  readonly near: readonly (() => Promise<FoundRecord>)[];
  readonly entries: readonly FoundEntry[];
  /** Words that no passage holds. */
  readonly missing: readonly string[];
  /** Phrases that no passage holds word by word. */
  readonly unheld: readonly string[];
  /** The query with each missing word replaced by the nearest word of the index; undefined where there is none. */
  readonly suggestion: string | undefined;
}

/** Runs a search. */
export type Search = (state: SearchState) => Promise<Found>;

/** With fewer results than this, the search also looks for passages that hold only some of the words. */
const enough = 10;
/** How many pages and entries are shown. */
const entriesShown = 6;
/** A number that no passage has. It stands for "no passage", because the engine ignores an empty list. */
const none = 'none';

/**
 * Loads the search engine and its index from an address that ends with a slash.
 * @param attempts how often it failed before: a browser does not fetch a module again that it once could not
 * @throws when any of its files is not there
 */
export async function loadEngine(address: string, attempts: number): Promise<Search> {
  const again = attempts === 0 ? '' : `?attempt=${attempts}`;
  const [pagefind, vocabulary] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js${again}`) as Promise<Pagefind>,
    fetch(`${address}vocabulary.json`).then((response) => response.json() as Promise<SearchVocabulary>),
  ]);
  await pagefind.options({ ranking: { metaWeights: { title: 5, named: 5 } } });
  // Pagefind counts only filters that have been loaded.
  await pagefind.filters();
  const known = new Vocabulary(vocabulary);
  return (state) => run(pagefind, known, state);
}

async function run(pagefind: Pagefind, vocabulary: Vocabulary, state: SearchState): Promise<Found> {
  const { query, filters } = state;
  const asked = termsOf(query, vocabulary.phrases);
  const missing = asked.filter((term) => !vocabulary.holds(term));
  const terms = asked.filter((term) => !missing.includes(term));
  const quoted = await findQuoted(pagefind, query, terms, vocabulary.phrases);
  const unheld = quoted?.unheld ?? [];
  const suggestion = suggestionFor(query, missing, vocabulary);
  const nothing = { records: [], counts: eachFacet(() => ({})), near: [], entries: [] };
  if (asked.length > 0 && terms.length === 0) return { ...nothing, missing, unheld, suggestion };

  const text = terms.length === 0 ? null : terms.join(' ');
  const search = (words: string | null, chosen: SearchState['filters'], among?: Quoted) =>
    pagefind.search(words, { filters: narrowed(chosen, among), sort: sorting(state, text === null) });
  const all = await search(text, filters, quoted);
  // Values of one facet are alternatives, so their counts come from the search without that facet.
  const counted = await Promise.all(
    facets.map(async (facet) =>
      filters[facet].length === 0 ? all : search(text, { ...filters, [facet]: [] }, quoted),
    ),
  );
  const few = terms.length > 1 && state.sort === 'relevance' && all.results.length < enough;
  const singly = few ? await Promise.all(terms.map((term) => search(term, filters))) : [];
  const near = nearPassages(
    singly.map(({ results }) => results),
    all.results,
  );
  return {
    records: all.results.map((result) => () => passage(result, quoted?.hits.get(result.id))),
    counts: eachFacet((facet) => counted[facets.indexOf(facet)]?.filters[facet] ?? {}),
    near: near.slice(0, enough - all.results.length).map((result) => () => passage(result)),
    entries: text === null ? [] : await entriesFor(pagefind, text, quoted),
    missing,
    unheld,
    suggestion,
  };
}

async function entriesFor(pagefind: Pagefind, text: string, quoted?: Quoted): Promise<FoundEntry[]> {
  const { results } = await pagefind.search(text, { filters: { what: { not: ['passage'] } } });
  const own = quoted === undefined ? results : results.filter(({ id }) => quoted.ids.has(id));
  return Promise.all(own.slice(0, entriesShown).map(entry));
}

function suggestionFor(
  query: string,
  missing: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const better = missing.reduce((text, term) => text.replace(term, vocabulary.nearest(term) ?? term), query);
  return better === query ? undefined : better;
}

/** Pagefind's filters: passages only, with at least one chosen value of every facet and with every phrase. */
function narrowed(filters: SearchState['filters'], quoted?: Quoted): object {
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  return {
    what: 'passage',
    ...(quoted === undefined ? {} : { number: { any: [none, ...quoted.numbers] } }),
    ...Object.fromEntries(chosen.map((facet) => [facet, { any: filters[facet] }])),
  };
}

function sorting({ sort }: SearchState, byFiltersAlone: boolean): object {
  if (sort === 'relevance') return byFiltersAlone ? { oldest: 'asc' } : {};
  return { [sort]: 'asc' };
}
