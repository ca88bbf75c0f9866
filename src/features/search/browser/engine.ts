import { writeEngineList } from '../engine-list.ts';
import { indexPath, type SearchStart } from '../index-files.ts';
import { unpackWords } from '../packed-words.ts';
import type { Silences } from '../silences.ts';
import { readPart, type PartFile } from '../word-parts.ts';
import { Content, type FoundEntry, type FoundRecord } from './content.ts';
import { Machine } from './machine.ts';
import { nearPassages } from './near.ts';
import { pageSize } from './page-size.ts';
import { finderOf, type Find, type Result } from './pagefind.ts';
import { Passages, type Counts } from './passages.ts';
import { legible, termsOf, withinLimits } from './query.ts';
import { findQuoted, type Quoted } from './quoted.ts';
import { eachFacet, type SearchState } from './state.ts';
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

/** What a search asks. */
interface Known {
  readonly find: Find;
  readonly vocabulary: Vocabulary;
  readonly passages: Passages;
  readonly content: Content;
  /** What no report says. It is fetched when it is first asked for: most searches find something. */
  readonly silences: () => Promise<Silences>;
  /** The path of the site, with slashes around it. */
  readonly base: string;
}

/** The files of the index, as `CheckedFiles` fetches them. */
export interface EngineSources {
  readonly start: () => Promise<SearchStart>;
  readonly machine: () => Promise<Uint8Array<ArrayBuffer>>;
  /** A part of the index, by its name. */
  readonly part: (name: string) => Promise<Uint8Array>;
  /** The JSON of a file, by its path in the folder of the index. */
  readonly json: (path: string) => Promise<unknown>;
}

/**
 * Begins the search engine.
 * @param address of the folder with the index; ends with a slash
 * @throws when what it begins with does not come or is damaged
 */
export async function loadEngine(address: string, files: EngineSources): Promise<Engine> {
  const [start, code] = await Promise.all([files.start(), files.machine()]);
  const machine = await Machine.start(code, writeEngineList(start.list));
  const read = files.json;
  const fetched = new Map<string, Promise<PartFile>>();
  const part = (name: string): Promise<PartFile> => {
    const file = fetched.get(name) ?? files.part(name).then(readPart);
    fetched.set(name, file);
    return file;
  };
  const base = address.replace(/pagefind\/$/, '');
  const passages = new Passages(start.passages);
  let silences: Promise<Silences> | undefined;
  const known: Known = {
    find: finderOf(machine, async (name) => (await part(name)).index),
    vocabulary: new Vocabulary(start.vocabulary, start.list.parts, {
      part: async (name) => (await part(name)).words,
      all: async () => unpackWords((await read(indexPath.words(start.words))) as string),
    }),
    passages,
    content: new Content(start, passages, base, read),
    silences: () => (silences ??= read(indexPath.silences(start.silences)) as Promise<Silences>),
    base,
  };
  let last: { readonly asked: string; readonly found: Promise<Found> } | undefined;
  const find = (state: SearchState): Promise<Found> => {
    const asked = JSON.stringify(state);
    if (last?.asked !== asked) last = { asked, found: run(known, state) };
    return last.found;
  };
  return {
    search: async (state) => answered(await find(state)),
    more: async (state, from) => allOf((await find(state)).records.slice(from, from + pageSize)),
  };
}

async function answered(found: Found): Promise<Answer> {
  const [records, near] = await Promise.all([allOf(found.records.slice(0, pageSize)), allOf(found.near)]);
  return { ...found, count: found.records.length, records, near };
}

function allOf(fetches: Fetches): Promise<FoundRecord[]> {
  return Promise.all(fetches.map((fetch) => fetch()));
}

async function run(known: Known, state: SearchState): Promise<Found> {
  const { find, vocabulary, passages, content } = known;
  const { filters } = state;
  const { query, isCut } = withinLimits(await vocabulary.unbroken(legible(state.query)));
  const asked = termsOf(query, vocabulary.phrases);
  await vocabulary.learn(asked);
  const missing = asked.filter((term) => vocabulary.asked(term) === term && !vocabulary.holds(term));
  if (missing.length > 0) await vocabulary.learnAll();
  const terms = [
    ...new Set(asked.filter((term) => !missing.includes(term)).map((term) => vocabulary.asked(term))),
  ];
  const quoted = await findQuoted(find, query, terms, vocabulary, passages.count);
  const unheld = quoted?.unheld ?? [];
  const suggestion = suggestionFor(query, missing, vocabulary);
  const silent = async () => silencesFor(await known.silences(), asked, filters, known.base);
  const nothing = { records: [], counts: eachFacet(() => ({})), near: [], entries: [] };
  if (asked.length > 0 && terms.length === 0)
    return { ...nothing, silences: await silent(), missing, unheld, suggestion, isCut };

  const byFiltersAlone = terms.length === 0;
  const found = among(byFiltersAlone ? passages.all() : await find(terms.join(' ')), quoted);
  const own = found.filter(({ number }) => number < passages.count);
  const all = passages.sorted(
    passages.narrowed(own, filters),
    byFiltersAlone && state.sort === 'relevance' ? 'oldest' : state.sort,
  );
  if (all.length === 0) await refuseFalseSilence(known, terms);
  const few = terms.length > 1 && state.sort === 'relevance' && all.length < enough;
  const singly = few ? await Promise.all(terms.map((term) => find(term))) : [];
  const near = nearPassages(
    singly.map((results) =>
      passages.narrowed(
        results.filter(({ number }) => number < passages.count),
        filters,
      ),
    ),
    all,
  );
  const others = found.filter(({ number }) => number >= passages.count).slice(0, entriesShown);
  return {
    records: all.map((result) => () => content.passage(result, quoted?.hits.get(result.number))),
    counts: passages.counts(own, filters),
    near: near.slice(0, enough - all.length).map((result) => () => content.passage(result)),
    entries: await Promise.all(others.map((result) => content.entry(result))),
    // A search that names no year and finds passages asks what reports say.
    silences: all.length === 0 || asked.some((term) => vocabulary.isYear(term)) ? await silent() : [],
    missing,
    unheld,
    suggestion,
    isCut,
  };
}

/** The results that hold every phrase of the query. */
function among(results: readonly Result[], quoted: Quoted | undefined): readonly Result[] {
  return quoted === undefined ? results : results.filter(({ number }) => quoted.numbers.has(number));
}

/**
 * Every word of the vocabulary stands in a passage.
 * @throws when the engine does not find one: it has lost a part of its index
 */
async function refuseFalseSilence(
  { find, vocabulary, passages }: Known,
  terms: readonly string[],
): Promise<void> {
  for (const term of terms.filter((each) => vocabulary.prints(each))) {
    const results = await find(term);
    if (!results.some(({ number }) => number < passages.count))
      throw new Error(`The index holds “${term}”, and the engine does not find it`);
  }
}

function suggestionFor(
  query: string,
  missing: readonly string[],
  vocabulary: Vocabulary,
): string | undefined {
  const better = missing.reduce((text, term) => text.replace(term, vocabulary.nearest(term) ?? term), query);
  return better === query ? undefined : better;
}
