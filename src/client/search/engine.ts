import type { Facet, SearchMeta } from '../../views/search-records.ts';
import { asked } from './query.ts';
import { eachFacet, facets, type SearchState } from './state.ts';

/** A record as Pagefind gives it back. */
export interface FoundRecord {
  /** Its address, with the base path. */
  readonly url: string;
  readonly content: string;
  /** Places of the hits, counted in words of the content. */
  readonly locations: readonly number[];
  readonly meta: SearchMeta;
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
}

/** How many passages a facet's values would leave: facet → id → count. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** What a search found. Records are fetched one by one, when they are shown. */
export interface Found {
  readonly records: readonly (() => Promise<FoundRecord>)[];
  readonly counts: Counts;
  /** What the engine was asked; empty for a search by filters alone. */
  readonly terms: string;
}

/** As much of Pagefind's interface as is used here. */
interface Pagefind {
  readonly options: (options: object) => Promise<void>;
  readonly filters: () => Promise<Counts>;
  readonly search: (
    terms: string | null,
    options: object,
  ) => Promise<{
    readonly results: readonly { readonly data: () => Promise<FoundRecord> }[];
    readonly filters: Counts;
  }>;
}

/** Runs a search. */
export type Search = (state: SearchState) => Promise<Found>;

/**
 * Loads the search engine and its index from an address that ends with a slash.
 * @param attempts how often it failed before: a browser does not fetch a module again that it once could not
 * @throws when any of its files is not there
 */
export async function loadEngine(address: string, attempts: number): Promise<Search> {
  const again = attempts === 0 ? '' : `?attempt=${attempts}`;
  const [pagefind, phrases] = await Promise.all([
    import(/* @vite-ignore */ `${address}pagefind.js${again}`) as Promise<Pagefind>,
    fetch(`${address}phrases.json`).then((response) => response.json() as Promise<string[]>),
  ]);
  await pagefind.options({ ranking: { metaWeights: { title: 5, named: 5 } } });
  // Pagefind counts only what has been loaded.
  await pagefind.filters();
  const known = new Set(phrases);
  return (state) => run(pagefind, state, known);
}

async function run(pagefind: Pagefind, state: SearchState, phrases: ReadonlySet<string>): Promise<Found> {
  const terms = asked(state.query, phrases);
  const options = (filters: SearchState['filters']) => ({
    filters: Object.fromEntries(
      facets.filter((facet) => filters[facet].length > 0).map((facet) => [facet, { any: filters[facet] }]),
    ),
    sort: sorting(state, terms === undefined),
  });
  const search = (filters: SearchState['filters']) => pagefind.search(terms ?? null, options(filters));
  const all = await search(state.filters);
  // Values of one facet add up: their counts are those of the search without that facet.
  const without = async (facet: Facet) =>
    state.filters[facet].length === 0 ? all : search({ ...state.filters, [facet]: [] });
  const counted = await Promise.all(
    facets.map(async (facet) => [facet, (await without(facet)).filters[facet]] as const),
  );
  const byFacet = new Map(counted);
  return {
    records: all.results.map(({ data }) => data),
    counts: eachFacet((facet) => byFacet.get(facet) ?? {}),
    terms: terms ?? '',
  };
}

function sorting({ sort }: SearchState, byFiltersAlone: boolean): object {
  if (sort === 'relevance') return byFiltersAlone ? { oldest: 'asc' } : {};
  return { [sort]: 'asc' };
}
