import type { ReportDraft } from '../markdown/report-draft.ts';
import type { PlaceIn } from '../markdown/yaml.ts';
import type { Country } from '../model/country.ts';
import type { ElectionFields } from '../model/election.ts';
import type { Unclaimed } from '../model/unclaimed.ts';
import type { Unprinted } from '../model/unprinted.ts';
import type { ThreadFields } from '../model/thread.ts';
import type { KnownElectionFields } from '../model/known-report.ts';
import type { Lock } from '../model/lock.ts';
import type { SettledChange, WordsLock } from '../model/words-lock.ts';
import type { Round, Settled } from '../model/reading.ts';
import type { CorrectionFields } from '../model/correction.ts';
import type { Redirect } from '../model/redirect.ts';
import type { Place } from '../model/problem.ts';
import type {
  Commitment,
  Dimension,
  GlossaryEntry,
  Indicator,
  LanguageFields,
  Organisation,
  OwnIndicators,
  Topic,
} from '../model/vocabulary.ts';
import type { ComparisonDraft } from '../markdown/comparison-draft.ts';
import type { WithheldFields } from '../model/withheld.ts';

/** Something read from a file of its own, with the places of its fields. */
export interface Placed<T> {
  /** The file, relative to content/. */
  readonly path: string;
  readonly fields: T;
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** Where a piece of the text of a field stands. */
  readonly placeIn: PlaceIn;
}

/** A round of readings as it was read from its file. */
export interface RoundDraft extends Placed<Round> {
  /** `round-1` */
  readonly name: string;
  /** 1 */
  readonly number: number;
  /** SHA-256 of the file. */
  readonly sha256: string;
}

/** All of content/, read file by file and not yet linked. Checks run on it. */
export interface Drafts {
  readonly topics: readonly Topic[];
  readonly indicators: readonly Indicator[];
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Ids of the indicators that tell the size of a mission. */
  readonly missionIndicators: readonly string[];
  readonly commitments: readonly Commitment[];
  readonly organisations: readonly Organisation[];
  readonly glossary: readonly GlossaryEntry[];
  /** Places of the entries of the vocabulary files, shared ones and those of countries, by path: `topics.yml` and an index. */
  readonly vocabulary: ReadonlyMap<string, (field: readonly PropertyKey[]) => Place>;
  /** Own words of countries, by the id of the country. */
  readonly ownIndicators: ReadonlyMap<string, OwnIndicators>;
  /** What reports in other languages than English need, by the tag of the language. */
  readonly languages: ReadonlyMap<string, Placed<LanguageFields>>;
  /** By id. */
  readonly countries: ReadonlyMap<string, Placed<Country>>;
  /** By id, `ruritania/2011-presidential`. */
  readonly elections: ReadonlyMap<string, Placed<ElectionFields>>;
  /** What is known to have been observed and is not here, by the id of the country. */
  readonly known: ReadonlyMap<string, Placed<readonly KnownElectionFields[]>>;
  readonly reports: readonly ReportDraft[];
  /** By id, `ruritania/open-count`. */
  readonly threads: ReadonlyMap<string, Placed<ThreadFields>>;
  readonly comparisons: readonly ComparisonDraft[];
  /** Rounds of readings, in the order of elections and rounds. */
  readonly rounds: readonly RoundDraft[];
  /** What is settled of the readings of an election, by its id. */
  readonly settled: ReadonlyMap<string, Placed<Settled>>;
  /** Numbers that need no figure; empty where there is no such list. */
  readonly unclaimed: readonly Unclaimed[];
  /** What no indicator counts and readers look for; empty where there is no such list. */
  readonly unprinted: readonly Unprinted[];
  /** Addresses that have moved; empty where there is no such list. */
  readonly redirects: readonly Redirect[];
  /** What a release said otherwise; empty where there is no such list. */
  readonly corrections: readonly CorrectionFields[];
  /** Quotations that the site does not show; empty where there is no such list. */
  readonly withheld: readonly WithheldFields[];
  /** Why something that was published is otherwise, or is gone; empty where there is no such list. */
  readonly settledChanges: readonly SettledChange[];
  /** What the verifier found, by report id, from the locks of all countries; empty where there is no lock. */
  readonly lock: Lock;
  /** Our own words as they were locked, by file, from all locks; empty where there is none. */
  readonly wordsLock: WordsLock;
  /** Files that could not be read. Each is reported once, and rules skip what only they could hold. */
  readonly unread: ReadonlySet<string>;
  /** Ids of the countries of other parts, where the content is one part of a collection. */
  readonly elsewhere: readonly string[];
  /** Folders of content/ that hold nothing. */
  readonly emptyFolders: readonly string[];
}

/** Finds where an entry of a vocabulary file stands: the first line of a file that could not be read. */
export function placeOfVocabulary(
  { vocabulary }: Pick<Drafts, 'vocabulary'>,
  path: string,
): (field: readonly PropertyKey[]) => Place {
  return vocabulary.get(path) ?? (() => ({ line: 1, column: 1 }));
}

/**
 * Entries by the file that holds them, in their order: the shared one, then those in the folders of countries.
 * @param name of the files: `glossary.yml`
 */
export function byFile<T extends { readonly country?: string | undefined }>(
  entries: readonly T[],
  name: string,
): [path: string, own: T[]][] {
  return [...Map.groupBy(entries, ({ country }) => (country === undefined ? name : `${country}/${name}`))];
}

/** `ruritania` of a path in content/. */
export function countryOf(path: string): string {
  return path.split('/')[0] ?? '';
}

/** `preliminary-statement` of a report's path. */
export function slugOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1).replace(/\.md$/, '');
}

/** `ruritania/2011-presidential` of a report's or election's path. */
export function electionOf(path: string): string {
  return path.split('/').slice(0, 2).join('/');
}
