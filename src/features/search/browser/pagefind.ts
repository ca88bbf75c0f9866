/** Pagefind's module, as far as the site uses it. */
export interface PagefindModule {
  /** Makes an engine of its own. `ranking` says how it ranks. */
  readonly createInstance: (options: { readonly basePath: string; readonly ranking: object }) => Pagefind;
}

/** The part of Pagefind's interface that the site uses. */
export interface Pagefind {
  readonly search: (terms: string, options: object) => Promise<{ readonly results: readonly Found[] }>;
}

/** A result as Pagefind gives it back. */
interface Found {
  /** The number of the record, as the build has named it. */
  readonly id: string;
  readonly score: number;
  readonly words: readonly number[];
}

/** One result of one search. */
export interface Result {
  /** The number of the record: passages come first, in the order of the corpus. */
  readonly number: number;
  readonly score: number;
  /** Places of its hits, counted in words of the content. */
  readonly words: readonly number[];
}

/** Asks the engine for records that hold all of these terms, the best first; for a phrase in quotation marks alone. */
export type Find = (terms: string) => Promise<readonly Result[]>;

/** The engine, as the site asks it. */
export function finderOf(pagefind: Pagefind): Find {
  return async (terms) => {
    const { results } = await pagefind.search(terms, {});
    return results.map(({ id, score, words }) => ({ number: Number(id), score, words }));
  };
}
