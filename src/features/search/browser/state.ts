import { sorts, type Facet, type Sort } from '../../../model/search.ts';

/** The facets, in their order in the address. */
export const facets: readonly Facet[] = [
  'country',
  'election',
  'topic',
  'assessment',
  'kind',
  'section',
  'commitment',
  'thread',
  'observer',
  'with',
];

/** A search. The address holds it, so that readers can send it, bookmark it and return to it. */
export interface SearchState {
  readonly query: string;
  /** The chosen ids of each facet: a passage must have one of them. A facet without ids does not filter. */
  readonly filters: Readonly<Record<Facet, readonly string[]>>;
  readonly sort: Sort;
}

/** Reads the query part of an address, `?q=ballot&topic=voting&topic=results`. It leaves out unknown parameters. */
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

/** Whether there is anything to search for. Punctuation alone does not count. */
export function isSearch(state: SearchState): boolean {
  return /[\p{L}\p{N}]/u.test(state.query) || narrowings(state) > 0;
}

/** How many filters are set. */
export function narrowings({ filters }: SearchState): number {
  return facets.reduce((sum, facet) => sum + filters[facet].length, 0);
}

/** A filter by its facet and id. */
export interface Filter {
  readonly facet: Facet;
  readonly id: string;
}

/** The filters of a search that another has not. */
export function filtersMissing({ filters }: SearchState, from: SearchState): Filter[] {
  return facets.flatMap((facet) =>
    filters[facet].filter((id) => !from.filters[facet].includes(id)).map((id) => ({ facet, id })),
  );
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
