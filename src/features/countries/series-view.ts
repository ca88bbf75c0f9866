import { capitalised, formatNumber } from '../../words/format.ts';
import { yearOf } from '../../model/year.ts';
import { elects, electionKinds, missionFormats } from '../../model/election.ts';
import { reportTypes } from '../../model/report.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { electionDayLabel, missionOnTheDay } from '../../site/silence.ts';
import { electionsOf, missingYearsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import * as words from '../../words/words.ts';

/** What a country's series of elections can tell and what it cannot: it follows from what was observed, and how. */
export interface SeriesView {
  readonly elections: readonly SeriesElection[];
  /** Sentences of ours, each on one limit. */
  readonly limits: readonly string[];
}

/** What the figures and excerpts of an election rest on. */
export interface SeriesElection {
  readonly election: Link;
  readonly kind: string;
  readonly mission: string;
  readonly electionDay: string;
  readonly report: string;
  readonly excerpts: string;
}

/** What the elections of a country rest on, and the words.countries.limits that follow. */
export function seriesView(corpus: Corpus, country: Country): SeriesView {
  const elections = electionsOf(corpus, country);
  return {
    elections: elections.map((election) => ({
      election: { href: paths.election(election.id), label: yearOf(election.date) },
      kind: capitalised(words.labels.electionKind(election)),
      mission: capitalised(words.labels.missionFormats[election.mission.format]),
      electionDay: capitalised(electionDayLabel(election)),
      report: words.countries.documents(election.reports),
      excerpts: formatNumber(election.excerpts.length),
    })),
    limits: [
      words.countries.limits.counts,
      ...kinds(elections),
      ...missions(elections),
      ...reports(elections),
      ...missing(corpus, country, elections),
    ],
  };
}

function kinds(elections: readonly Election[]): string[] {
  const years = electionKinds.map((kind) => ({
    kind,
    years: yearsOf(elections.filter((election) => election.kind === kind)),
  }));
  const present = years.filter(({ kind, years: own }) => elects({ kind }) && own.length > 0);
  const referendums = years.filter(({ kind, years: own }) => !elects({ kind }) && own.length > 0);
  return [
    ...(present.length < 2 ? [] : [words.countries.limits.kinds(present)]),
    ...referendums.map(({ years: own }) => words.countries.limits.referendums(own)),
  ];
}

function missions(elections: readonly Election[]): string[] {
  const formats = missionFormats.filter((format) =>
    elections.some(({ mission }) => mission.format === format),
  );
  const systematic = yearsOf(elections.filter(({ mission }) => mission['election-day'] === 'systematic'));
  const others = yearsOf(elections.filter(({ mission }) => mission['election-day'] !== 'systematic'));
  return [
    ...(formats.length < 2 ? [] : [words.countries.limits.formats(formats)]),
    ...(systematic.length === 0 || others.length === 0
      ? []
      : [words.countries.limits.electionDay(systematic, others)]),
  ];
}

function reports(elections: readonly Election[]): string[] {
  const types = reportTypes.filter((type) =>
    elections.some((election) => election.reports.some((report) => report.type === type)),
  );
  return types.length < 2 ? [] : [words.countries.limits.reports(types)];
}

function missing(corpus: Corpus, country: Country, elections: readonly Election[]): string[] {
  const years = missingYearsOf(corpus, country);
  const days = elections
    .filter((election) => missionOnTheDay(election) !== undefined)
    .map(({ date }) => date);
  return [
    ...(days.length === 0 ? [] : [words.missing.votesObserved(days)]),
    ...(years.length === 0 || elections.length === 0 ? [] : [words.countries.limits.missing(years)]),
  ];
}

function yearsOf(elections: readonly Election[]): string[] {
  return elections.map(({ date }) => yearOf(date));
}
