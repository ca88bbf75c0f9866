import type { EntryKind, Facet } from '../../../model/search.ts';
import type { SearchMeta } from '../records.ts';

/** Pagefind's module, as far as the site uses it. */
export interface PagefindModule {
  /** Makes an engine of its own. `ranking` says how it ranks. */
  readonly createInstance: (options: { readonly basePath: string; readonly ranking: object }) => Pagefind;
}

/** The part of Pagefind's interface that the site uses. */
export interface Pagefind {
  readonly filters: () => Promise<Counts>;
  readonly search: (
    terms: string | null,
    options: object,
  ) => Promise<{ readonly results: readonly Result[]; readonly filters: Counts & Numbers }>;
}

/** How many passages a facet's values would leave: facet → id → count. */
export type Counts = Readonly<Record<Facet, Readonly<Record<string, number>>>>;

/** Numbers of passages. They limit one search to what another found. Undefined where it found none. */
interface Numbers {
  readonly number?: Readonly<Record<string, number>>;
}

/** One result of one search. */
export interface Result {
  readonly id: string;
  readonly score: number;
  /** Places of its hits, counted in words of the content. */
  readonly words: readonly number[];
  readonly data: () => Promise<unknown>;
}

/** A passage as Pagefind gives it back. */
export interface FoundRecord {
  /** Its address, with the base path. */
  readonly url: string;
  readonly content: string;
  /** Places of the hits, counted in words of the content. */
  readonly locations: readonly number[];
  readonly meta: SearchMeta;
  /** `source` names election and report, `from` says where its quotation is from. */
  readonly filters: Readonly<Record<Facet | 'source' | 'from', readonly string[]>> & {
    readonly withheld?: readonly string[];
  };
}

/** A page or an entry about many passages as Pagefind gives it back. */
export interface FoundEntry {
  readonly url: string;
  readonly meta: { readonly title: string };
  readonly filters: { readonly what: readonly [EntryKind] };
}

/** Fetches a result of a search for passages, with these hits. */
export async function passage({ data, words }: Result, hits = words): Promise<FoundRecord> {
  // The engine keeps one object per passage and overwrites its hits with every search.
  return { ...((await data()) as FoundRecord), locations: hits };
}

/** Fetches a result of a search for pages and entries. */
export function entry({ data }: Result): Promise<FoundEntry> {
  return data() as Promise<FoundEntry>;
}
