import type { Citation } from '../markdown/citations.ts';
import type { CommitmentDraft } from '../markdown/figure-draft.ts';
import type { FigureInText } from '../markdown/excerpt-text.ts';
import type { ComparisonDraft } from '../markdown/comparison-draft.ts';
import type { ExcerptDraft, ReportDraft } from '../markdown/report-draft.ts';
import type { Thread } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { ElectionFields } from '../model/election.ts';
import type { Assessment } from '../model/excerpt.ts';
import type { KnownElectionFields } from '../model/known-report.ts';
import type { LockEntry } from '../model/lock.ts';
import type { Place } from '../model/problem.ts';
import type { LatestRelease } from '../model/release.ts';
import type { ThreadFields } from '../model/thread.ts';
import { isCurrency, isUnit, parseValue, type Unit, type Value } from '../model/value.ts';
import type { Office } from '../model/vote.ts';
import type { Vote } from '../model/votes.ts';
import type { Commitment, Dimension, Indicator, Topic } from '../model/vocabulary.ts';
import * as words from '../words/words.ts';
import { countryOf, electionOf, type Drafts, type Placed } from './drafts.ts';
import { resolveReadings, type ResolvedReadings } from './resolve-readings.ts';
import { latestCorrections } from './latest-corrections.ts';
import { claimedByLanguage, claimedIn, claimsOf, topicsOf, type ClaimedHeadings } from './topics-of.ts';
import { votedOn, withoutVote, type StatedVote } from './voted-on.ts';

/**
 * References, split into those that name something and those that name nothing. The linker uses the former and the
 * checks report the latter, so that everything left out is reported.
 */
export interface References<Reference, Target> {
  readonly found: readonly Target[];
  readonly unknown: readonly Reference[];
}

/** A figure as it is read with its indicator; undefined where there is none of that name. */
export interface FigureReference {
  /** Its dimensions are those of the vocabulary: the office and round that the election has stand apart. */
  readonly draft: FigureInText;
  /** The office and the round that it states. */
  readonly stated: StatedVote;
  readonly indicator: Indicator | undefined;
  /** That of the indicator, the one that a dimension of units names, or a currency; undefined where the indicator is unknown, or its money. */
  readonly unit: Unit | undefined;
}

/** A figure whose indicator is known, and whose value is one in its unit. */
export interface ResolvedFigure extends FigureReference {
  readonly indicator: Indicator;
  readonly unit: Unit;
  readonly value: Value;
  /** The dimensions that only remark on it, with their values; the others tell what it measures. */
  readonly remarks: ReadonlyMap<string, string>;
  /** The office and the round that it names among those of its election. */
  readonly office: Office | undefined;
  readonly round: Vote | undefined;
  /** Whether it is of another election than the one that its report is about. */
  readonly isOfOtherElection: boolean;
}

/** A commitment and the words that invoke it. */
export interface ResolvedCommitment {
  readonly draft: CommitmentDraft;
  readonly commitment: Commitment;
}

/** A passage that a note cites. */
export interface ResolvedCitation {
  readonly citation: Citation;
  /** `ruritania/2011-presidential/register-growth` */
  readonly excerpt: string;
  readonly anchor: string;
  /** `ruritania/2011-presidential` */
  readonly election: string;
  readonly electionDate: string;
  /** What the link to it leads to: its election and its finding. */
  readonly name: string;
}

/** An excerpt with what it refers to. */
export interface ResolvedExcerpt extends ExcerptDraft {
  /** The topics that claim its heading. */
  readonly topicsOfHeading: readonly Topic[];
  readonly refersTo: {
    /** The office and the round that it is about, where it names them among those of its election. */
    readonly office: Office | undefined;
    readonly round: Vote | undefined;
    /** In the order of `topics.yml`, each once. */
    readonly topics: References<string, Topic>;
    /** By their file names. */
    readonly threads: References<string, Thread>;
    /** In the order of the text, as often as they are invoked. */
    readonly commitments: References<CommitmentDraft, ResolvedCommitment>;
    /** In the order of the text. */
    readonly figures: References<FigureReference, ResolvedFigure>;
    /** What its note cites, in the order of the text. */
    readonly citations: References<Citation, ResolvedCitation>;
  };
}

/** A report with what it refers to. */
export interface ResolvedReport extends ReportDraft {
  /** `ruritania/2011-presidential/preliminary-statement` */
  readonly id: string;
  /** What the verifier found of it; undefined where the lock has no entry. */
  readonly verified: LockEntry | undefined;
  /** Which topics claim which of its headings; undefined where its language has no file of headings. */
  readonly claimed: ClaimedHeadings | undefined;
  readonly excerpts: readonly ResolvedExcerpt[];
}

/** A report that has all that the corpus says of one. */
export interface CompleteReport extends ResolvedReport {
  readonly verified: LockEntry;
  readonly excerpts: readonly CompleteExcerpt[];
}

/** An excerpt that has all that the corpus says of one. */
export interface CompleteExcerpt extends ResolvedExcerpt {
  readonly assessment: Assessment;
}

/** An election with its country and its reports. */
export interface ResolvedElection {
  /** `ruritania/2011-presidential` */
  readonly id: string;
  readonly country: Country;
  readonly fields: ElectionFields;
  readonly reports: readonly CompleteReport[];
}

/** An entry of `known-reports.yml`, with the election that it is about if that is in the collection. */
export interface ResolvedKnown {
  readonly country: Country;
  readonly fields: KnownElectionFields;
  /** The file, relative to content/. */
  readonly path: string;
  /** Where a field of the entry stands. */
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** The id of the election of the same day and kind; undefined where the collection has none. */
  readonly election: string | undefined;
}

/** A comparison with its country and its topic. */
export interface ResolvedComparison {
  readonly draft: ComparisonDraft;
  readonly country: Country;
  readonly topic: Topic;
}

/** The id of a draft, and the draft. */
type Draft<T> = readonly [id: string, draft: Placed<T>];

/** Drafts with their references resolved, once for checks and the linker. */
export interface ResolvedDrafts extends Drafts {
  /** The newest release, as far as the compiler was handed one. */
  readonly release?: LatestRelease | undefined;
  readonly reports: readonly ResolvedReport[];
  readonly readings: ResolvedReadings;
  /** What lies in the folder of a country: elections, threads, comparisons and known reports of the countries that there are. */
  readonly inCountries: {
    readonly elections: References<Draft<ElectionFields>, ResolvedElection>;
    readonly threads: References<Draft<ThreadFields>, Thread>;
    readonly comparisons: References<ComparisonDraft, ResolvedComparison>;
    /** By file: its entries, in their order. */
    readonly known: References<Draft<readonly KnownElectionFields[]>, readonly ResolvedKnown[]>;
  };
}

/** Looks up what every reference of content/ names. It reports nothing: that is left to the checks. */
export function resolve(drafts: Drafts): ResolvedDrafts {
  const countryFor = (path: string) => drafts.countries.get(countryOf(path))?.fields;
  const topics = byId(drafts.topics);
  const corrected = latestCorrections(drafts);
  const threads = references(drafts.threads, ([id, { fields }]): Thread | undefined => {
    const country = countryFor(id);
    if (country === undefined) return undefined;
    const slug = id.slice(country.id.length + 1);
    return { id, slug, country, ...fields, corrected: corrected.get(`${country.id}/threads/${slug}`) };
  });
  const named: Named = {
    topics,
    indicators: byId(drafts.indicators),
    dimensions: drafts.dimensions,
    countries: drafts.countries,
    commitments: byId(drafts.commitments),
    threads: byId(threads.found),
    passages: passagesOf(drafts),
  };
  const byLanguage = claimedByLanguage(drafts);
  const reports = drafts.reports.map((report): ResolvedReport => {
    const id = report.path.replace(/\.md$/, '');
    const election = electionOf(report.path);
    const claimed = claimedIn(report.fields.language, byLanguage);
    const setting: Setting = {
      election,
      fields: drafts.elections.get(election)?.fields,
      currency: countryFor(report.path)?.currency,
      claimed,
    };
    const excerpts = report.excerpts.map((excerpt) => resolveExcerpt(excerpt, setting, named));
    return { ...report, id, verified: drafts.lock[id], claimed, excerpts };
  });
  const byElection = Map.groupBy(reports, ({ path }) => electionOf(path));
  return {
    ...drafts,
    reports,
    readings: resolveReadings(drafts, reports),
    inCountries: {
      threads,
      elections: references(drafts.elections, ([id, { fields }]): ResolvedElection | undefined => {
        const country = countryFor(id);
        const own = byElection.get(id) ?? [];
        return country && { id, country, fields, reports: own.flatMap((report) => complete(report) ?? []) };
      }),
      comparisons: references(drafts.comparisons, (draft): ResolvedComparison | undefined => {
        const [country, topic] = [countryFor(draft.path), topics.get(draft.topic)];
        return country && topic && { draft, country, topic };
      }),
      known: references(drafts.known, ([id, { fields, path, placeOf }]) => {
        const country = drafts.countries.get(id)?.fields;
        return (
          country &&
          fields.map((entry, index): ResolvedKnown => ({
            country,
            fields: entry,
            path,
            placeOf: (field) => placeOf([index, ...field]),
            election: electionIn(drafts, id, entry),
          }))
        );
      }),
    },
  };
}

/** The election of a country on the day of an entry, and of its kind. */
function electionIn({ elections }: Drafts, country: string, entry: KnownElectionFields): string | undefined {
  const found = [...elections].find(
    ([id, { fields }]) =>
      countryOf(id) === country && fields.date === entry.date && fields.kind === entry.kind,
  );
  return found?.[0];
}

/** Those of a folder without `country.yml`. */
const noOwnWords: Country['own'] = { values: {}, labels: {} };

/** What excerpts may name, by id. */
interface Named {
  readonly topics: ReadonlyMap<string, Topic>;
  readonly indicators: ReadonlyMap<string, Indicator>;
  readonly dimensions: ReadonlyMap<string, Dimension>;
  readonly countries: Drafts['countries'];
  readonly commitments: ReadonlyMap<string, Commitment>;
  readonly threads: ReadonlyMap<string, Thread>;
  readonly passages: ReadonlyMap<string, Omit<ResolvedCitation, 'citation'>>;
}

/** Every passage that a note may cite, by its id. */
function passagesOf({ reports, elections }: Drafts): Named['passages'] {
  return new Map(
    reports.flatMap(({ path, excerpts }) => {
      const election = electionOf(path);
      const fields = elections.get(election)?.fields;
      const electionDate = fields?.date ?? '';
      return excerpts.map(({ id: anchor, finding }) => {
        const excerpt = `${election}/${anchor}`;
        const name = fields === undefined ? '' : words.source.cited(fields, finding);
        return [excerpt, { excerpt, anchor, election, electionDate, name }] as const;
      });
    }),
  );
}

/** What an excerpt stands in. */
interface Setting {
  /** The id of its election. */
  readonly election: string;
  readonly fields: ElectionFields | undefined;
  /** The money of its country. */
  readonly currency: Unit | undefined;
  /** The headings of its report's language that belong to topics. */
  readonly claimed: ClaimedHeadings | undefined;
}

function resolveExcerpt(
  excerpt: ExcerptDraft,
  { election, fields, currency, claimed }: Setting,
  { topics, indicators, dimensions, countries, commitments, threads, passages }: Named,
): ResolvedExcerpt {
  const country = countryOf(election);
  const own = countries.get(country)?.fields.own ?? noOwnWords;
  const topicIds = topicsOf(excerpt, claimed);
  const claims = claimsOf(excerpt, claimed);
  const figures = excerpt.figures.map((written): FigureReference => {
    const indicator = ofCountry(indicators.get(written.indicator), country);
    const { own: dimensionsOnly, stated } = withoutVote(written.dimensions, indicator);
    const draft = { ...written, dimensions: dimensionsOnly };
    return { draft, stated, indicator, unit: unitOf(draft, indicator, dimensions, currency) };
  });
  return {
    ...excerpt,
    topicsOfHeading: [...topics.values()].filter(({ id }) => claims.includes(id)),
    refersTo: {
      ...votedOn({ office: excerpt.office, round: excerpt.round?.toString() }, fields),
      topics: {
        found: [...topics.values()].filter(({ id }) => topicIds.includes(id)),
        unknown: topicIds.filter((id) => !topics.has(id)),
      },
      threads: references(excerpt.threads, (slug) => threads.get(`${country}/${slug}`)),
      commitments: references(excerpt.commitments, (draft): ResolvedCommitment | undefined => {
        const commitment = commitments.get(draft.id);
        return commitment && { draft, commitment };
      }),
      figures: references(figures, ({ draft, stated, indicator, unit }): ResolvedFigure | undefined => {
        const value = unit && parseValue(draft.value, unit);
        if (indicator === undefined || unit === undefined || value === undefined) return undefined;
        const remarks = new Map([...draft.dimensions].filter(([id]) => dimensions.get(id)?.remark));
        const isOfOther = isOfOtherElection(draft, dimensions, own);
        const vote = votedOn(stated, fields);
        return { draft, stated, indicator, unit, value, remarks, ...vote, isOfOtherElection: isOfOther };
      }),
      citations: references(excerpt.note.citations, (citation): ResolvedCitation | undefined => {
        const isOfThisElection = !citation.excerpt.includes('/');
        const passage = passages.get(`${isOfThisElection ? election : country}/${citation.excerpt}`);
        return passage && { citation, ...passage };
      }),
    },
  };
}

/** What a figure is in: what it states itself, or its indicator says; undefined where neither is known. */
function unitOf(
  draft: FigureInText,
  indicator: Indicator | undefined,
  dimensions: Named['dimensions'],
  currency: Unit | undefined,
): Unit | undefined {
  if (indicator?.unit !== 'money') return statedUnit(draft, dimensions) ?? indicator?.unit;
  if (draft.currency === undefined) return currency;
  return isCurrency(draft.currency) ? draft.currency : undefined;
}

/** What all countries share, or is a country's own. */
function ofCountry<T extends { readonly country?: string | undefined }>(
  entry: T | undefined,
  country: string,
): T | undefined {
  return entry?.country === undefined || entry.country === country ? entry : undefined;
}

/** The unit that a dimension of units names. */
function statedUnit(draft: FigureInText, dimensions: Named['dimensions']): Unit | undefined {
  return [...draft.dimensions]
    .filter(([id]) => dimensions.get(id)?.unit)
    .map(([, value]) => value)
    .find(isUnit);
}

function isOfOtherElection(
  draft: FigureInText,
  dimensions: Named['dimensions'],
  own: Country['own'],
): boolean {
  return [...draft.dimensions].some(([id, value]) => {
    const dimension = dimensions.get(id);
    if (dimension === undefined) return false;
    const isNamedByCountry =
      dimension.from.includes('other-elections') &&
      !Object.hasOwn(dimension.values, value) &&
      !Object.hasOwn(own.values[id] ?? {}, value);
    return isNamedByCountry || dimension['other-election'].includes(value);
  });
}

/** A report if it was verified, with its excerpts that have an assessment. */
function complete(report: ResolvedReport): CompleteReport | undefined {
  const { verified, excerpts } = report;
  return verified && { ...report, verified, excerpts: excerpts.filter(isComplete) };
}

function isComplete(excerpt: ResolvedExcerpt): excerpt is CompleteExcerpt {
  return excerpt.assessment !== undefined;
}

function references<Reference, Target>(
  all: Iterable<Reference>,
  find: (reference: Reference) => Target | undefined,
): References<Reference, Target> {
  const found: Target[] = [];
  const unknown: Reference[] = [];
  for (const reference of all) {
    const target = find(reference);
    if (target === undefined) unknown.push(reference);
    else found.push(target);
  }
  return { found, unknown };
}

/** Entries by their id. */
export function byId<T extends { readonly id: string }>(entries: readonly T[]): Map<string, T> {
  return new Map(entries.map((entry) => [entry.id, entry]));
}
