import type { Drafts } from '../corpus/drafts.ts';
import { freeze } from '../corpus/freeze.ts';
import { indexesOf } from '../corpus/indexes.ts';
import { sha256 } from '../corpus/sha256.ts';
import { byId } from '../corpus/resolve.ts';
import type { Corpus, Correction, Excerpt } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { byCountryAndDay, compareStrings } from '../model/order.ts';
import { decode, encode, type Graph } from './graph.ts';

/** What a part of the collection hands to the pages that are about all of it. */
export interface Part {
  /** What all that it is made of comes to, as `partKey` says. */
  readonly key: string;
  /** SHA-256 of what all countries share. Parts that were made of other shared files cannot be joined. */
  readonly sharedSum: string;
  readonly shared: Graph;
  readonly own: Graph;
}

/** What all countries share. */
type SharedFields = Pick<
  Corpus,
  | 'topics'
  | 'indicators'
  | 'dimensions'
  | 'missionIndicators'
  | 'commitments'
  | 'organisations'
  | 'glossary'
  | 'unprinted'
>;

/** The lists of content/ whose entries are about any country, as their files have them. */
export type Lists = Pick<Drafts, 'redirects' | 'withheld' | 'corrections'>;

/** What is a country's own. */
interface OwnFields extends Pick<
  Corpus,
  | 'indicators'
  | 'dimensions'
  | 'glossary'
  | 'elections'
  | 'missing'
  | 'threads'
  | 'comparisons'
  | 'corrections'
> {
  readonly country: Country;
}

/** An entry that may be a country's own. */
interface MaybeOwn {
  readonly country?: string | undefined;
}

/**
 * What a corpus of one country hands on. Of its passages it leaves out what only pages of the country show: their HTML, and
 * where their words stand in the source.
 * @throws RangeError if the corpus has not exactly one country
 */
export function partOf(corpus: Corpus, key: string): Part {
  const [country, ...others] = corpus.countries.values();
  if (country === undefined || others.length > 0)
    throw new RangeError(`Unexpected ${corpus.countries.size} countries in a part, expected one`);
  const isOwn = ({ country }: MaybeOwn) => country !== undefined;
  const isShared = (entry: MaybeOwn) => !isOwn(entry);
  const { topics, missionIndicators, commitments, organisations, unprinted } = corpus;
  const shared = encode({
    topics,
    missionIndicators,
    commitments,
    organisations,
    unprinted,
    indicators: only(corpus.indicators, isShared),
    dimensions: only(corpus.dimensions, isShared),
    glossary: only(corpus.glossary, isShared),
  } satisfies SharedFields);
  const { elections, missing, threads, comparisons, corrections } = corpus;
  const own = encode(
    {
      country,
      elections,
      missing,
      threads,
      comparisons,
      corrections,
      indicators: only(corpus.indicators, isOwn),
      dimensions: only(corpus.dimensions, isOwn),
      glossary: only(corpus.glossary, isOwn),
    } satisfies OwnFields,
    shared,
    withoutPagesOwn(corpus),
  );
  const sharedSum = sha256(JSON.stringify(shared.lines));
  return { key, sharedSum, shared: { lines: shared.lines }, own: { lines: own.lines } };
}

/** Corrections, newest first, and those of a day in the order of their list. */
function inOrderOf(list: Lists['corrections'], corrections: readonly Correction[]): Correction[] {
  const places = new Map(list.map(({ what, day }, place) => [`${day} ${what}`, place]));
  const placeOf = ({ what, day }: Correction) => places.get(`${day} ${what}`) ?? list.length;
  return corrections.toSorted((a, b) => compareStrings(b.day, a.day) || placeOf(a) - placeOf(b));
}

function only<T extends MaybeOwn>(
  entries: ReadonlyMap<string, T>,
  isOne: (entry: T) => boolean,
): Map<string, T> {
  return new Map([...entries].filter(([, entry]) => isOne(entry)));
}

/** The pages of commitments quote who invokes one; all other passages are quoted on pages of their country alone. */
function withoutPagesOwn({ excerpts }: Corpus) {
  const quotedAlone = [...excerpts.values()].filter(
    ({ commitments, invokedByOthers }) => commitments.length + invokedByOthers.length === 0,
  );
  const texts = new Set<object | undefined>(quotedAlone.flatMap(textsOf));
  return (owner: object, key: string, value: unknown): unknown => {
    if (key === 'html' && texts.has(owner)) return '';
    return key === 'sourceQuotes' ? [] : value;
  };
}

function textsOf({ quote, translation, footnotes, note }: Excerpt) {
  return [quote, translation, note, ...footnotes];
}

/**
 * The corpus of all parts, as far as the pages that are about all of it need it: most passages have no HTML.
 * @throws RangeError where parts were made of different shared files, or of the same country
 */
export function joinParts(parts: Iterable<Part>, { redirects, withheld, corrections }: Lists): Corpus {
  const own: OwnFields[] = [];
  let common: { readonly sum: string; readonly values: readonly object[] } | undefined;
  for (const part of parts) {
    common ??= { sum: part.sharedSum, values: decode(part.shared) };
    if (part.sharedSum !== common.sum)
      throw new RangeError('Unexpected parts that were made of different shared files');
    own.push(decode(part.own, common.values)[0] as OwnFields);
  }
  if (common === undefined) throw new RangeError('Unexpected absence of parts, expected at least one');
  const shared = common.values[0] as SharedFields;
  own.sort((a, b) => compareStrings(`${a.country.id}/`, `${b.country.id}/`));
  const elections = own.flatMap((part) => [...part.elections.values()]).sort(byCountryAndDay);
  const excerpts = byId(elections.flatMap((election) => election.excerpts));
  const corpus: Omit<Corpus, 'indexes'> = {
    ...shared,
    indicators: new Map([...shared.indicators, ...own.flatMap(({ indicators }) => [...indicators])]),
    dimensions: new Map([...shared.dimensions, ...own.flatMap(({ dimensions }) => [...dimensions])]),
    glossary: new Map([...shared.glossary, ...own.flatMap(({ glossary }) => [...glossary])]),
    countries: byId(own.map(({ country }) => country)),
    elections: byId(elections),
    missing: own.flatMap(({ missing }) => missing).sort(byCountryAndDay),
    excerpts,
    figures: byId([...excerpts.values()].flatMap(({ figures }) => figures)),
    threads: new Map(own.flatMap(({ threads }) => [...threads])),
    comparisons: new Map(own.flatMap(({ comparisons }) => [...comparisons])),
    corrections: inOrderOf(
      corrections,
      own.flatMap((part) => part.corrections),
    ),
    redirects,
    withheld,
    elsewhere: [],
  };
  if (corpus.countries.size < own.length)
    throw new RangeError('Unexpected second part of a country, expected one of each');
  return freeze({ ...corpus, indexes: indexesOf(corpus) });
}
