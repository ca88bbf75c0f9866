import { listed } from '../words/format.ts';
import { yearOf } from '../model/year.ts';
import type { Corpus, Election, Excerpt, MissingElection, Report } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { elects, type ElectionKind } from '../model/election.ts';
import type { Topic } from '../model/vocabulary.ts';
import { paths } from '../paths.ts';
import * as words from '../words/words.ts';
import { assessmentMark, strongestOf, tallies, type AssessmentMark, type Tally } from './assessments.ts';
import { observerNamed } from './observers.ts';
import { isHeldElsewhere } from './silence.ts';

/** A country's elections in time order. */
export function electionsOf(corpus: Corpus, country: Country): Election[] {
  return [...(corpus.indexes.electionsByCountry.get(country.id) ?? [])];
}

/** Those of them that elect somebody, in time order: a referendum is in no series of elections. */
export function electingOf(corpus: Corpus, country: Country): Election[] {
  return electionsOf(corpus, country).filter(elects);
}

/** How many of some elections elect somebody, and how many are referendums, as `words.counts.held` takes them. */
export function heldOf(all: readonly Election[]): [elections: number, referendums: number] {
  const elected = all.filter(elects).length;
  return [elected, all.length - elected];
}

/** A country's referendums in time order. */
export function referendumsOf(corpus: Corpus, country: Country): Election[] {
  return electionsOf(corpus, country).filter((election) => !elects(election));
}

/**
 * The passages that the reports on an election name as their conclusions, one for each mission that has one: of several
 * reports of a mission the latest is heard, and none that another replaces.
 */
export function headlinesOf({ missions, reports, excerpts }: Election): Excerpt[] {
  return missions.flatMap((mission) => {
    const report = reports.findLast(
      (each) => each.mission === mission && each.headline !== undefined && each.replacedBy === undefined,
    );
    return excerpts.find((excerpt) => excerpt.report === report && excerpt.anchor === report.headline) ?? [];
  });
}

/** The first of them: what stands for an election where one has to. */
export function headlineOf(election: Election): Excerpt | undefined {
  return headlinesOf(election)[0];
}

/** How a page that goes through time introduces an election. */
export interface ElectionHead {
  readonly slug: string;
  readonly year: string;
  readonly day: string;
  readonly kind: string;
  readonly report: string;
  readonly href: string;
}

/** An election as a page that goes through time introduces it. */
export function electionHead(election: Election): ElectionHead {
  return {
    slug: election.slug,
    year: yearOf(election.date),
    day: words.labels.votingDays(election, false),
    kind: words.labels.electionKind(election),
    report: election.reports
      .map((report) =>
        words.labels.report({
          type: {
            name: words.labels.reportOf(report.type.name, observerNamed(election, report.mission)),
          },
          published: report.published,
        }),
      )
      .join(', '),
    href: paths.election(election.id),
  };
}

/** An election's excerpts on a topic; none where it is silent on it. */
export function excerptsOn({ cells }: Election, topic: Topic): readonly Excerpt[] {
  const cell = cells.get(topic.id);
  return cell?.state === 'reported' ? cell.excerpts : [];
}

/** How many reports there are of some elections. */
export function reportsOf(elections: readonly Election[]): number {
  return elections.reduce((sum, { reports }) => sum + reports.length, 0);
}

/** A country's elections that were observed and of which the collection has no report, in time order. */
export function missingOf({ indexes }: Corpus, country: Country): readonly MissingElection[] {
  return indexes.missingByCountry.get(country.id) ?? [];
}

/** The years of a country's observed elections that are not in the collection, each once. */
export function missingYearsOf(corpus: Corpus, country: Country): string[] {
  return [...new Set(missingOf(corpus, country).map(({ date }) => yearOf(date)))];
}

/**
 * The years of observed elections between two that are not in the collection, each once.
 * @param isMeant picks the kinds of election
 */
export function missingYears(
  corpus: Corpus,
  from: Election,
  to: Election,
  isMeant: (kind: ElectionKind) => boolean = () => true,
): string[] {
  // Where the month or the year alone is known, an election is between two others only if it is so whatever the day.
  const between = missingOf(corpus, from.country).filter(
    ({ date, kind }) =>
      isMeant(kind) && from.date.slice(0, date.length) < date && date < to.date.slice(0, date.length),
  );
  return [...new Set(between.map(({ date }) => yearOf(date)))];
}

/** The organisations that issued a report, by their short names, as words of a list. */
export function issuersOf({ organisations }: Corpus, { issuers }: Report): string {
  return listed(issuers.map((id) => organisations.get(id)?.short ?? id));
}

/** Observed elections between two that are not in the collection, as a sentence; undefined where there are none. */
export function missingBetween(corpus: Corpus, from: Election, to: Election): string | undefined {
  const years = missingYears(corpus, from, to);
  return years.length === 0 ? undefined : words.missing.observedToo(years);
}

/** A topic × election cell as it is shown: a count of passages by assessment, or the reason of the silence. */
export interface CellView {
  readonly href: string;
  readonly count: number;
  readonly tallies: readonly Tally[];
  /** The strongest of its assessments; undefined where there is none. */
  readonly strongest: AssessmentMark | undefined;
  readonly silence: string | undefined;
  /** Whether the silence is one of the reports here alone: it bears a mark. */
  readonly marked: boolean;
}

/** The view of an election's cell on a topic, which links to `href`. */
export function cellView(election: Election, topic: string, href: string): CellView {
  const cell = election.cells.get(topic);
  if (cell?.state === 'reported') return excerptsCell(cell.excerpts, href);
  const state = cell?.state ?? 'not-yet-excerpted';
  return excerptsCell([], href, words.labels.silences[state], isHeldElsewhere(election, state));
}

/** The view of a cell that holds `excerpts`, or says why there are none. */
export function excerptsCell(
  excerpts: readonly Excerpt[],
  href: string,
  silence?: string,
  marked = false,
): CellView {
  const counted = tallies(excerpts);
  const strongest = strongestOf(counted);
  return {
    href,
    count: excerpts.length,
    tallies: counted,
    strongest: strongest && assessmentMark(strongest),
    silence: excerpts.length === 0 ? silence : undefined,
    marked,
  };
}
