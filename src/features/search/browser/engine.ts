import type { SearchStart } from '../index-files.ts';
import type { Silences } from '../silences.ts';
import { nearPassages } from './near.ts';
import { pageSize } from './page-size.ts';
import {
  entry,
  passage,
  type Counts,
  type FoundEntry,
  type FoundRecord,
  type Pagefind,
  type PagefindModule,
} from './pagefind.ts';
import { legible, termsOf, withinLimits } from './query.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { eachFacet, facets, type SearchState } from './state.ts';
import { silencesFor, type FoundSilence } from './silent.ts';
import { Vocabulary } from './vocabulary.ts';

/** What a search found. It crosses from the worker to the page. */
export interface Answer {
  /** How many passages hold all words, and every phrase in quotation marks word by word. */
  readonly count: number;
  /** The first page of them. */
  readonly records: readonly FoundRecord[];
  readonly counts: Counts;
  /** The best passages that hold at least half of the words. Filled only where few passages hold all of them. */
  readonly near: readonly FoundRecord[];
  readonly entries: readonly FoundEntry[];
  /** What no report says of what is searched for. */
  readonly silences: readonly FoundSilence[];
  /** Words that no passage holds. */
  readonly missing: readonly string[];
  /** Phrases that no passage holds word by word. */
  readonly unheld: readonly string[];
  /** The query with each missing word replaced by the nearest word of the index; undefined where there is none. */
  readonly suggestion: string | undefined;
  /** Whether the query was too long to search for all of it. */
  readonly isCut: boolean;
}

/** The loaded engine. Each of its promises stays open or rejects when a file fails. */
export interface Engine {
  readonly search: (state: SearchState) => Promise<Answer>;
  /** The next page of a search, after the first `from` passages. */
  readonly more: (state: SearchState, from: number) => Promise<readonly FoundRecord[]>;
}

/** A search before its passages are fetched. */
interface Found extends Omit<Answer, 'count' | 'records' | 'near'> {
  readonly records: Fetches;
  readonly near: Fetches;
}

type Fetches = readonly (() => Promise<FoundRecord>)[];

/** With fewer results than this, the search also looks for passages that hold only some of the words. */
const enough = 10;
/** How many pages and entries are shown. */
const entriesShown = 6;
/** A number that no passage has. It stands for "no passage", because the engine ignores an empty list. */
const none = 'none';

/** What the search knows before it asks the engine. */
interface Known {
  readonly vocabulary: Vocabulary;
  readonly silences: Silences;
  /** The path of the site, with slashes around it. */
  readonly base: string;
}

/**
 * Loads the search engine and its filters.
 * @param address of the folder with the index; ends with a slash
 * @throws when the module of the engine is not there or damaged
 */
export async function loadEngine(address: string, { vocabulary, silences }: SearchStart): Promise<Engine> {
  const module = `${address}pagefind.js`;
  // An import cannot be checked and has no time limit; what was fetched before comes from the browser's cache.
  await fetch(module);
  const { createInstance } = (await import(/* @vite-ignore */ module)) as PagefindModule;
  const pagefind = createInstance({ basePath: address, ranking: { metaWeights: { title: 5, named: 5 } } });
  // Pagefind counts only filters that have been loaded.
  await pagefind.filters();
  const known: Known = {
    vocabulary: new Vocabulary(vocabulary),
    silences,
    base: address.replace(/pagefind\/$/, ''),
  };
  let last: { readonly asked: string; readonly found: Promise<Found> } | undefined;
  const find = (state: SearchState): Promise<Found> => {
    const asked = JSON.stringify(state);
    if (last?.asked !== asked) last = { asked, found: run(pagefind, known, state) };
    return last.found;
  };
  return {
    search: async (state) => answered(await find(state)),
    more: async (state, from) => fetched((await find(state)).records.slice(from, from + pageSize)),
  };
}

async function answered(found: Found): Promise<Answer> {
  const [records, near] = await Promise.all([fetched(found.records.slice(0, pageSize)), fetched(found.near)]);
  return { ...found, count: found.records.length, records, near };
}

function fetched(fetches: Fetches): Promise<FoundRecord[]> {
  return Promise.all(fetches.map((fetch) => fetch()));
}

async function run(pagefind: Pagefind, known: Known, state: SearchState): Promise<Found> {
  const { vocabulary } = known;
  const { filters } = state;
  const { query, isCut } = withinLimits(vocabulary.unbroken(legible(state.query)));
  const asked = termsOf(query, vocabulary.phrases);
  const missing = asked.filter((term) => vocabulary.asked(term) === term && !vocabulary.holds(term));
  const terms = [
    ...new Set(asked.filter((term) => !missing.includes(term)).map((term) => vocabulary.asked(term))),
  ];
  const quoted = await findQuoted(pagefind, query, terms, vocabulary);
  const unheld = quoted?.unheld ?? [];
  const suggestion = suggestionFor(query, missing, vocabulary);
  const silent = silencesFor(known.silences, asked, filters, known.base);
  const nothing = { records: [], counts: eachFacet(() => ({})), near: [], entries: [], silences: silent };
  if (asked.length > 0 && terms.length === 0) return { ...nothing, missing, unheld, suggestion, isCut };

  const text = terms.length === 0 ? null : terms.join(' ');
  const search = (words: string | null, chosen: SearchState['filters'], among?: Quoted) =>
    pagefind.search(words, { filters: narrowed(chosen, among), sort: sorting(state, text === null) });
  const all = await search(text, filters, quoted);
  if (all.results.length === 0) await refuseFalseSilence(pagefind, terms, vocabulary);
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
    // A search that names no year and finds passages asks what reports say.
    silences: all.results.length === 0 || asked.some((term) => vocabulary.isYear(term)) ? silent : [],
    missing,
    unheld,
    suggestion,
    isCut,
  };
}

/**
 * Every word of the vocabulary stands in a passage.
 * @throws when the engine does not find one: it has lost a part of its index
 */
async function refuseFalseSilence(
  pagefind: Pagefind,
  terms: readonly string[],
  vocabulary: Vocabulary,
): Promise<void> {
  for (const term of terms.filter((each) => vocabulary.prints(each))) {
    const { results } = await pagefind.search(term, { filters: { what: 'passage' } });
    if (results.length === 0) throw new Error(`The index holds “${term}”, and the engine does not find it`);
  }
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
