import { stringify } from 'yaml';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import { comparisonFile } from './comparison.ts';
import { countryId, inventedCountry, type Country } from './country.ts';
import { smallDensity, type Density } from './density.ts';
import { inventedElection, type PassageOf } from './election.ts';
import { knownReportsFile } from './known-reports.ts';
import { withLock } from './lock.ts';
import { readingFiles } from './readings.ts';
import { sharedVocabulary } from './breadth.ts';
import { threadFile, threadPlans } from './thread.ts';
import {
  inventedVocabulary,
  sharedFiles,
  vocabularyFiles,
  vocabularyOf,
  type Break,
  type Vocabulary,
} from './vocabulary.ts';

export { realDensity, smallDensity, type Density } from './density.ts';

/** How large an invented collection is. */
export interface InventedOptions {
  /** The same seed gives the same bytes. */
  readonly seed?: number;
  readonly countries?: number;
  /** Elections of each country. */
  readonly elections?: number;
  /** Reports on each election. */
  readonly reports?: number;
  readonly density?: Density;
}

/** The files of a country that nobody has been to, and what others may refer to in it. */
export interface CountryContent {
  readonly country: Country;
  readonly files: readonly SourceFile[];
  readonly passages: readonly PassageOf[];
}

/**
 * An invented collection of any size without a problem, its lock included. Pure: no clock and no chance but the seed's.
 * By default one country with five elections and a short report on each. A country is the same however many others
 * there are.
 */
export function inventedContent(options: InventedOptions = {}): SourceFile[] {
  return [...inventedPieces(options)].flat();
}

/** The same, piece by piece: the files of each country, and last what all share. Not all need be held at once. */
export function* inventedPieces(options: InventedOptions = {}): Generator<readonly SourceFile[]> {
  const { seed = 1, countries = 1, density = smallDensity } = options;
  const { breadth } = density;
  const shared = breadth === undefined ? sharedFiles : sharedVocabulary(seed, breadth);
  const vocabulary = breadth === undefined ? inventedVocabulary : vocabularyOf(shared);
  const breaks = new Map<string, Break[]>();
  const redirects: object[] = [];
  for (let index = 0; index < countries; index++) {
    const made = inventedCountryContent(countryId(seed, index), vocabulary, options);
    const { country, files } = made;
    for (const [indicator, own] of breaksOf(country, inventedVocabulary))
      breaks.set(indicator, [...(breaks.get(indicator) ?? []), ...own]);
    redirects.push(...redirectsOf(made));
    yield withLock([...shared, ...files]).filter(({ path }) => path.startsWith(`${country.fields.id}/`));
  }
  yield withLock([
    ...vocabularyFiles(shared, breaks),
    { path: 'redirects.yml', content: stringify(redirects) },
  ]);
}

/** One invented country for a vocabulary, which need not be the invented one. */
export function inventedCountryContent(
  id: string,
  vocabulary: Vocabulary,
  { seed = 1, elections = 5, reports = 1, density = smallDensity }: InventedOptions,
): CountryContent {
  const country = inventedCountry(seed, id, elections);
  const threads = threadPlans(seed, vocabulary, country, density.breadth);
  const silent = vocabulary.topics.at(seed % 2 === 0 ? -2 : -1)?.id ?? '';
  const setting = { seed, vocabulary, country, threads, silent, reports, density };
  const made = country.elections.map((day, index) => inventedElection(day, index, setting));
  const passages = made.flatMap((election) => election.passages);
  const comparisons = vocabulary.topics
    .filter((_, index) => density.breadth !== undefined || index % 4 !== 3)
    .flatMap((topic) => comparisonFile(seed, topic, country, passages, density.breadth?.claims) ?? []);
  const files = [
    country.file,
    knownReportsFile(
      country,
      made.map(({ observed }) => observed),
      vocabulary,
    ),
    ...made.flatMap((election) => election.files),
    ...threads.map((plan, index) => threadFile(plan, index, threads, country, passages)),
    ...comparisons,
  ];
  return { country, passages, files: [...files, ...readingFiles(seed, files, vocabulary.topics)] };
}

/** Every third indicator stops before the last election: all its series, or those of one value. */
function breaksOf(
  { fields, elections }: Country,
  { indicators, dimensions }: Vocabulary,
): [string, Break[]][] {
  const last = elections.at(-1);
  if (last === undefined || elections.length < 2) return [];
  const before = `${fields.id}/${last.slug}`;
  return indicators
    .filter((_, index) => index % 3 === 0)
    .map(({ id, required, label }, index) => {
      const [dimension = ''] = required;
      const [value] = Object.keys(dimensions.get(dimension)?.values ?? {});
      const reason = `In ${last.year} ${label.toLowerCase()} was counted in another way.`;
      const makes = index % 4 < 2 ? 'other-measure' : 'with-care';
      if (index % 2 === 0 || value === undefined) return [id, [{ before, makes, reason }]];
      return [id, [{ before, makes, reason, where: { dimension, values: [value] } }]];
    });
}

/** In each country a page and a passage have moved. */
function redirectsOf({ country, passages }: CountryContent): object[] {
  const { id } = country.fields;
  const [first] = passages;
  if (first === undefined) return [];
  const page = `/${id}/${first.election}/`;
  return [
    { from: `/${id}/first-election/`, to: page, since: '2026-11-21', why: 'The folder had another name.' },
    { from: `${page}#opening-words`, to: `${page}#${first.id}`, why: 'The passage had another name.' },
  ];
}
