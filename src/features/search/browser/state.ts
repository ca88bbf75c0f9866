import { sorts, type Facet, type Sort } from '../../../model/search.ts';

/** What results can be narrowed down by, in the order of the address. */
export const facets: readonly Facet[] = [
  'country',
  'election',
  'topic',
  'assessment',
  'kind',
  'section',
  'commitment',
  'thread',
  'with',
];

/** A search. It lives in the address, so that it can be sent, kept and gone back to. */
export interface SearchState {
  readonly query: string;
  /** Per facet the ids of which one must hold; a facet without any does not narrow. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
}

/** Reads the query part of an address, `?q=ballot&topic=voting&topic=results`. What it does not know it leaves out. */
export function readState(address: string): SearchState {
  const params = new URLSearchParams(address);
  const sort = sorts.find((name) => name === params.get('sort')) ?? 'relevance';
  return { query: params.get('q') ?? '', filters: eachFacet((facet) => params.getAll(facet)), sort };
}

/** The query part of the address of a search; empty for no search. */
export function writeState({ query, filters, sort }: SearchState): string {
  const params = new URLSearchParams();
  if (query !== '') params.set('q', query);
  for (const facet of facets) for (const id of filters[facet]) params.append(facet, id);
  if (sort !== 'relevance') params.set('sort', sort);
  const text = params.toString();
  return text === '' ? '' : `?${text.replaceAll('%2F', '/')}`;
}

/** Whether there is anything to search for: punctuation alone is nothing. */
export function isSearch(state: SearchState): boolean {
  return /[\p{L}\p{N}]/u.test(state.query) || narrowings(state) > 0;
}

/** How many filters are set. */
export function narrowings({ filters }: SearchState): number {
  return facets.reduce((sum, facet) => sum + filters[facet].length, 0);
}

/** The same search without one of its filters. */
export function without(state: SearchState, facet: Facet, id: string): SearchState {
  const filters = { ...state.filters, [facet]: state.filters[facet].filter((each) => each !== id) };
  return { ...state, filters };
}

/** A value for every facet. */
export function eachFacet<T>(make: (facet: Facet) => T): Record<Facet, T> {
  return Object.fromEntries(facets.map((facet) => [facet, make(facet)])) as Record<Facet, T>;
}
