import type { Country } from './country.ts';
import type { ElectionFields, MissionFields } from './election.ts';
import type { Assessment, FollowUp, Voice } from './excerpt.ts';
import type { KnownElectionFields, KnownMissionFields, KnownReportFields } from './known-report.ts';
import type { LockEntry, SourceQuote } from './lock.ts';
import type { MissionFormat, ReportType } from './mission-format.ts';
import type { Reading, Round, Settlement } from './reading.ts';
import type { Redirect } from './redirect.ts';
import type { LatestRelease } from './release.ts';
import type { ReportFields, Silence } from './report.ts';
import type { ThreadFields } from './thread.ts';
import type { Unprinted } from './unprinted.ts';
import type { Unit, Value } from './value.ts';
import type { Office } from './vote.ts';
import type { Vote } from './votes.ts';
import type { WithheldFields } from './withheld.ts';
import type { Commitment, Dimension, GlossaryEntry, Indicator, Organisation, Topic } from './vocabulary.ts';

/** Everything that content/ says, linked and frozen. Maps are in the order that readers see. */
export interface Corpus {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  /** Indicators that tell the size of a mission, in the order of its card. */
  readonly missionIndicators: readonly Indicator[];
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly organisations: ReadonlyMap<string, Organisation>;
  readonly glossary: ReadonlyMap<string, GlossaryEntry>;
  readonly countries: ReadonlyMap<string, Country>;
  /** What no indicator counts and readers look for. */
  readonly unprinted: readonly Unprinted[];
  /** By id (`ruritania/2011-presidential`), sorted by country, then date. */
  readonly elections: ReadonlyMap<string, Election>;
  /** Elections that were observed and of which the collection has no report, sorted by country, then date. */
  readonly missing: readonly MissingElection[];
  /** By id (`ruritania/2011-presidential/register-growth`), in the order of elections, then of the report. */
  readonly excerpts: ReadonlyMap<string, Excerpt>;
  /** By id, in the order of excerpts, then of the text. */
  readonly figures: ReadonlyMap<string, Figure>;
  /** By id (`ruritania/open-count`). */
  readonly threads: ReadonlyMap<string, Thread>;
  /** By country and topic (`ruritania/voting`). */
  readonly comparisons: ReadonlyMap<string, Comparison>;
  /** What was corrected since a release, newest first. */
  readonly corrections: readonly Correction[];
  /** Quotations that are withheld, as `withheld.yml` lists them. */
  readonly withheld: readonly WithheldFields[];
  /** Addresses that have moved. */
  readonly redirects: readonly Redirect[];
  /** Ids of further countries, whose pages other parts of the collection have; empty where the collection is whole. */
  readonly elsewhere: readonly string[];
  readonly indexes: CorpusIndexes;
  /** The newest release of it, which the site adds; undefined before the first. */
  readonly release?: LatestRelease | undefined;
  /** The version of the data that readers cite, `2026.1 with later changes`, which the site adds; undefined before the first release. */
  readonly version?: string | undefined;
  /** The same of each country's data, by its id; empty before the first release. */
  readonly versions?: ReadonlyMap<string, string>;
}

/**
 * What is in the corpus by what it is asked for, so that no view filters all of it. Every list is in the order of the
 * corpus; where there is nothing, there is no entry.
 */
export interface CorpusIndexes {
  /** By country (`ruritania`), in time order. */
  readonly electionsByCountry: ReadonlyMap<string, readonly Election[]>;
  /** By country, in time order. */
  readonly missingByCountry: ReadonlyMap<string, readonly MissingElection[]>;
  /** By country. */
  readonly threadsByCountry: ReadonlyMap<string, readonly Thread[]>;
  /** By country. */
  readonly comparisonsByCountry: ReadonlyMap<string, readonly Comparison[]>;
  /** By country. */
  readonly excerptsByCountry: ReadonlyMap<string, readonly Excerpt[]>;
  /** By country and topic (`ruritania/voting`). */
  readonly excerptsByTopic: ReadonlyMap<string, readonly Excerpt[]>;
  /** By thread (`ruritania/open-count`). */
  readonly excerptsByThread: ReadonlyMap<string, readonly Excerpt[]>;
  /** By commitment (`copenhagen-7-5`), of all countries: those that invoke it themselves. */
  readonly excerptsByCommitment: ReadonlyMap<string, readonly Excerpt[]>;
  /** By commitment, of all countries: those that say that others invoke it. */
  readonly excerptsByCommitmentOfOthers: ReadonlyMap<string, readonly Excerpt[]>;
  /** By country and indicator (`ruritania/turnout`). */
  readonly figuresByIndicator: ReadonlyMap<string, readonly Figure[]>;
  /** By country: those of which it has figures, in the order of `indicators.yml`. */
  readonly indicatorsByCountry: ReadonlyMap<string, readonly Indicator[]>;
}

/** An election and all that was reported of it. */
export interface Election extends Omit<ElectionFields, 'missions'> {
  /** `ruritania/2011-presidential` */
  readonly id: string;
  /** `2011-presidential` */
  readonly slug: string;
  readonly country: Country;
  /** The missions whose reports are in the collection, in the order of `election.yml`. */
  readonly missions: readonly Mission[];
  /** In the order of the missions, then of their days. */
  readonly reports: readonly Report[];
  /** Its missions of which something is known that is not in the collection: further reports, or all that they wrote. */
  readonly knownMissions: readonly KnownMission[];
  /** In the order of the reports. */
  readonly excerpts: readonly Excerpt[];
  /** Rounds in which its passages were judged a second time, in their order; none where nobody did. */
  readonly readingRounds: readonly ReadingRound[];
  /** Exactly one cell for every topic, by topic id. */
  readonly cells: ReadonlyMap<string, Cell>;
}

/** An election that was observed and of which the collection has no report. */
export interface MissingElection extends Omit<KnownElectionFields, 'missions'> {
  readonly country: Country;
  /** The missions that are known; none if it is only known that it was observed. */
  readonly missions: readonly KnownMission[];
}

/** Who observed an election, and how. */
export interface Mission extends Omit<MissionFields, 'id' | 'format'> {
  /** What reports name it by: `watch`. */
  readonly id: string;
  readonly format: MissionFormat;
  /** The organisation whose format it is: values of one observer make a series. */
  readonly observer: Organisation;
}

/** A mission and those of its reports that are known to exist and not in the collection. */
export interface KnownMission extends Omit<KnownMissionFields, 'id' | 'format' | 'reports'> {
  /** The mission whose reports are in the collection; undefined where nothing that it wrote is. */
  readonly here: Mission | undefined;
  /** Undefined where it is not known. */
  readonly format: MissionFormat | undefined;
  /** Whose mission it is; undefined where that is not known. */
  readonly observer: Organisation | undefined;
  readonly reports: readonly KnownReport[];
}

/** A report that is known to exist and is not in the collection. */
export interface KnownReport extends Omit<KnownReportFields, 'type'> {
  readonly type: ReportType;
}

/** What a topic × election cell holds: excerpts, or the reason why there are none. */
export type Cell =
  { readonly state: 'reported'; readonly excerpts: readonly Excerpt[] } | { readonly state: Silence };

/** A round of second readings. What readers made of a passage stands at the passage. */
export interface ReadingRound extends Omit<Round, 'passages'> {
  /** 1 for `round-1.yml`. */
  readonly number: number;
}

/** One document of a mission. */
export interface Report extends Omit<ReportFields, 'type' | 'mission' | 'replaces'> {
  /** `ruritania/2011-presidential/preliminary-statement` */
  readonly id: string;
  /** Where its file is, relative to content/. */
  readonly path: string;
  readonly type: ReportType;
  readonly mission: Mission;
  /** The earlier report of its mission whose place it takes. */
  readonly replaces: Report | undefined;
  /** The later report of its mission that takes its place. */
  readonly replacedBy: Report | undefined;
  /** How much of it is quoted, as the verifier counted. */
  readonly coverage: LockEntry['coverage'];
  /** Whether something of it has changed since, and was not held against its source. */
  readonly isProposed: boolean;
}

/** A verbatim passage of a report with our annotation. */
export interface Excerpt {
  /** `ruritania/2011-presidential/register-growth` */
  readonly id: string;
  /** `register-growth`: its permanent anchor on the page of its election. */
  readonly anchor: string;
  /** Anchors that it had before: addresses that were published with them still lead to it. */
  readonly formerAnchors: readonly string[];
  readonly election: Election;
  readonly report: Report;
  /** The heading as printed. */
  readonly section: string;
  /** The topics that claim this heading, in the report's language. Those of the excerpt itself may be others. */
  readonly topicsOfHeading: readonly Topic[];
  /** The page of the document on which it begins; undefined where nobody has noted it. */
  readonly page: number | undefined;
  readonly topics: readonly Topic[];
  readonly assessment: Assessment;
  /** What it says became of earlier recommendations; undefined where it says nothing of them. */
  readonly followUp: FollowUp | undefined;
  /** Whose account or judgement it passes on. */
  readonly voice: Voice;
  /** The office that it is about; undefined where it does not say. */
  readonly office: Office | undefined;
  /** The round that it is about; undefined where it does not say. */
  readonly round: Vote | undefined;
  /** Our latest correction of it; undefined where there is none. */
  readonly corrected: Corrected | undefined;
  /** Our one-line finding, plain text. */
  readonly finding: string;
  /** Why its words are withheld, and since when; undefined where they are shown. */
  readonly withheld: WithheldFields | undefined;
  /** SHA-256 of the normalised words, by which they are known also where they are withheld. */
  readonly sha256: string;
  /** The report's words; empty where they are withheld, like all that is made of them but `printed`. */
  readonly quote: RichText;
  /** What quotation and footnotes print, also where it is withheld: a spelling that a report prints is a fact about it. Never shown. */
  readonly printed: string;
  /** Our translation of them, where they are in another language and we have one. */
  readonly translation: RichText | undefined;
  /** The same as they stand in the source text, piece by piece, as the verifier found them. */
  readonly sourceQuotes: readonly SourceQuote[];
  /** Whether its words, or those of a footnote of it, are only proposed: nobody has held them against the source yet. */
  readonly isProposed: boolean;
  /** Footnotes of the report that the quotation bears, in the order of their marks. */
  readonly footnotes: readonly Footnote[];
  /** Our note, if any. */
  readonly note: RichText | undefined;
  readonly threads: readonly Thread[];
  /** What the report itself invokes. */
  readonly commitments: readonly Commitment[];
  /** What it says that others invoke. */
  readonly invokedByOthers: readonly {
    readonly commitment: Commitment;
    readonly by: Exclude<Voice, 'report'>;
  }[];
  readonly figures: readonly Figure[];
  /** What two readers made of it, in the order of rounds; none where only its author has read it. */
  readonly readings: readonly ExcerptReading[];
  /** What was decided of it after two readings; empty where nothing had to be. */
  readonly settled: Settlement;
}

/** What two readers made of a passage in one round. */
export interface ExcerptReading extends Reading {
  /** The number of the round. */
  readonly round: number;
}

/** A text in the two forms that pages and downloads need. */
export interface RichText {
  /** Plain text, one line per paragraph. */
  readonly text: string;
  /** HTML of block elements, safe to place into a page. */
  readonly html: string;
}

/** A footnote of the report, verbatim. */
export interface Footnote extends RichText {
  /** The number as printed. */
  readonly mark: string;
}

/** A number in an excerpt, tied to an indicator. */
export interface Figure {
  /** Excerpt id, indicator and dimension values: `…/register-growth/registered-voters/initial`. */
  readonly id: string;
  /** Its anchor on the page of its election. */
  readonly anchor: string;
  readonly excerpt: Excerpt;
  readonly indicator: Indicator;
  /** Dimension id → value id. */
  readonly dimensions: ReadonlyMap<string, string>;
  /** By whose account or with what reserve it stands, by dimension; what is measured is the same without. */
  readonly remarks: ReadonlyMap<string, string>;
  /** The office that it is of, where its election has several; undefined where it does not say. */
  readonly office: Office | undefined;
  /** The round that it is of, where its election has several; undefined where it does not say. */
  readonly round: Vote | undefined;
  readonly value: Value;
  /** That of its indicator, or the one that a dimension of units names. */
  readonly unit: Unit;
  /** Whether it is of another election than the one that its report is about. */
  readonly isOfOtherElection: boolean;
  /**
   * The first figure of the same observer on the election with the same indicator, dimensions and value; undefined where
   * it is the first. A date that is printed less exactly than before repeats it: `2019` after `June 2019`.
   */
  readonly repeats: Figure | undefined;
  /**
   * What a later report of the same mission says instead: the first of its figures of the same thing, none of which has
   * this value. Undefined where this value stands.
   */
  readonly supersededBy: Figure | undefined;
  /** The words that carry the number, as printed. */
  readonly text: string;
  /** Why it was read by hand, where no reader understands its words. */
  readonly byHand: string | undefined;
  /** The qualifier read from the sentence: "some", "over"; none where it was read by hand. */
  readonly qualifier: string | undefined;
  /** On which side of the number the value lies by its qualifier; undefined where it is no bound, or a rule. */
  readonly bound: 'above' | 'below' | undefined;
  /** The sentence it stands in, plain text; empty where it is withheld; the whole paragraph in a language that there is no reader of. */
  readonly sentence: string;
  /** Where in the sentence its words begin. */
  readonly at: number;
  /** The footnote it stands in; undefined for the body. */
  readonly footnote: string | undefined;
}

/** One long-running issue followed through a country's elections. */
export interface Thread extends ThreadFields {
  /** `ruritania/open-count` */
  readonly id: string;
  readonly slug: string;
  readonly country: Country;
  /** Our latest correction of it; undefined where there is none. */
  readonly corrected: Corrected | undefined;
}

/** Our own account of a topic through the elections of a country. */
export interface Comparison {
  readonly country: Country;
  readonly topic: Topic;
  /** What a reader wants to know. */
  readonly question: string;
  /** The first paragraph: the answer. */
  readonly lead: RichText;
  /** What it rests on: what stayed, what changed, what cannot be compared. */
  readonly body: RichText;
  /** Excerpts it rests on, in the order cited. */
  readonly cited: readonly Excerpt[];
  /** Our latest correction of it; undefined where there is none. */
  readonly corrected: Corrected | undefined;
}

/** That something was corrected after it had been published. */
export interface Corrected {
  readonly day: string;
  /** Where the log of corrections says so: the anchor of its entries of that day. */
  readonly anchor: string;
}

/** Something that a release says otherwise, field by field. */
export interface Correction {
  /** As `corrections.yml` names it: `ruritania/2011-presidential/headline`. */
  readonly what: string;
  readonly day: string;
  /** On the page of corrections: one for all fields of a thing that were corrected on one day. */
  readonly anchor: string;
  /** What it is about, as it is today. */
  readonly subject:
    | { readonly kind: 'passage'; readonly excerpt: Excerpt }
    | { readonly kind: 'comparison'; readonly comparison: Comparison }
    | { readonly kind: 'thread'; readonly thread: Thread };
  /** In the order of `corrections.yml`. */
  readonly fields: readonly CorrectedText[];
}

/** The old and the new wording of a field. */
export interface CorrectedText {
  /** `finding`, `course.2011-presidential` */
  readonly field: string;
  /** Empty where there was nothing. */
  readonly was: string;
  /** What it became on that day: what a later correction calls old, or what it is today. */
  readonly is: string;
  readonly why: string;
}
