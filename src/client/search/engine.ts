import type { SearchVocabulary } from '../../views/search-vocabulary.ts';
import { nearPassages } from './near.ts';
import { entry, passage, type Counts, type FoundEntry, type FoundRecord, type Pagefind } from './pagefind.ts';
import { termsOf } from './query.ts';
import { eachFacet, facets, type SearchState } from './state.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a search found. Passages are fetched one by one, when they are shown. */
export interface Found {
  /** Passages that hold all words. */
  readonly records: readonly (() => Promise<FoundRecord>)[];
  readonly counts: Counts;
  /** The best of the passages that hold at least half of the words, where few hold them all. */
  readonly near: readonly (() => Promise<FoundRecord>)[];
  readonly entries: readonly FoundEntry[];
  /** Words that no passage holds. */
  readonly missing: readonly string[];
  /** The query with the nearest words in place of those missing, where there are such. */
  readonly suggestion: string | undefined;
}

/** Runs a search. */
export type Search = (state: SearchState) => Promise<Found>;

/** Passages that a reader is shown before having to give up a word. */
const enough = 10;
/** Pages and entries shown. */
const entriesShown = 6;

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
  // Pagefind counts only what has been loaded.
  await pagefind.filters();
  const known = new Vocabulary(vocabulary);
  return (state) => run(pagefind, known, state);
}

async function run(pagefind: Pagefind, vocabulary: Vocabulary, state: SearchState): Promise<Found> {
  const asked = termsOf(state.query, vocabulary.phrases);
  const missing = asked.filter((term) => !vocabulary.holds(term));
  const terms = asked.filter((term) => !missing.includes(term));
  const suggestion = suggestionFor(state.query, missing, vocabulary);
  const nothing = { records: [], counts: eachFacet(() => ({})), near: [], entries: [] };
  if (asked.length > 0 && terms.length === 0) return { ...nothing, missing, suggestion };

  const text = terms.length === 0 ? null : terms.join(' ');
  const search = (words: string | null, filters: SearchState['filters']) =>
    pagefind.search(words, { filters: narrowed(filters), sort: sorting(state, text === null) });
  const all = await search(text, state.filters);
  // Values of one facet add up: their counts are those of the search without that facet.
  const counted = await Promise.all(
    facets.map(async (facet) =>
      state.filters[facet].length === 0 ? all : search(text, { ...state.filters, [facet]: [] }),
    ),
  );
  const few = terms.length > 1 && state.sort === 'relevance' && all.results.length < enough;
  const singly = few ? await Promise.all(terms.map((term) => search(term, state.filters))) : [];
  const near = nearPassages(
    singly.map(({ results }) => results),
    all.results,
  );
  return {
    records: all.results.map((result) => () => passage(result)),
    counts: eachFacet((facet) => counted[facets.indexOf(facet)]?.filters[facet] ?? {}),
    near: near.slice(0, enough - all.results.length),
    entries: text === null ? [] : await entriesFor(pagefind, text),
    missing,
    suggestion,
  };
}

async function entriesFor(pagefind: Pagefind, text: string): Promise<FoundEntry[]> {
  const { results } = await pagefind.search(text, { filters: { what: { not: ['passage'] } } });
  return Promise.all(results.slice(0, entriesShown).map(entry));
}

function suggestionFor(
  query: string,
  missing: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const better = missing.reduce((text, term) => text.replace(term, vocabulary.nearest(term) ?? term), query);
  return better === query ? undefined : better;
}

/** Passages only, of those that hold one value at least of every facet that is chosen from. */
function narrowed(filters: SearchState['filters']): object {
  const chosen = facets.filter((facet) => filters[facet].length > 0);
  return {
    what: 'passage',
    ...Object.fromEntries(chosen.map((facet) => [facet, { any: filters[facet] }])),
  };
}

function sorting({ sort }: SearchState, byFiltersAlone: boolean): object {
  if (sort === 'relevance') return byFiltersAlone ? { oldest: 'asc' } : {};
  return { [sort]: 'asc' };
}
