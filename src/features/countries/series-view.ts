import { capitalised, formatNumber } from '../../words/format.ts';
import { yearOf } from '../../model/year.ts';
import { elects, electionKinds } from '../../model/election.ts';
import type { Corpus, Election, Mission } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { reportTypeNames } from '../../site/known-reports.ts';
import { observerNamed, observersIn } from '../../site/observers.ts';
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
      mission: ofMissions(election, ({ format }) => format.name),
      electionDay: ofMissions(election, (mission) => electionDayLabel(election, mission)),
      report: words.countries.documents(election.reports),
      excerpts: formatNumber(election.excerpts.length),
    })),
    limits: [
      words.countries.limits.counts,
      ...kinds(elections),
      ...missions(corpus, elections),
      ...observers(corpus, country),
      ...reports(corpus, elections),
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

/** What is said of each mission of an election; with whose it is where there are several. */
function ofMissions(election: Election, said: (mission: Mission) => string): string {
  return election.missions
    .map((mission) => {
      const observer = observerNamed(election, mission);
      const text = said(mission);
      return observer === undefined ? capitalised(text) : words.countries.ofObserver(observer, text);
    })
    .join('; ');
}

function missions({ organisations }: Corpus, elections: readonly Election[]): string[] {
  const used = new Set(elections.flatMap((election) => election.missions.map(({ format }) => format)));
  const all = [...organisations.values()].flatMap(({ formats }) => formats);
  const names = new Set(all.filter((format) => used.has(format)).map(({ name }) => name));
  const formats = [...names].map((name) => ({ name }));
  const isSystematic = ({ missions: own }: Election) =>
    own.some((mission) => mission['election-day'] === 'systematic');
  const systematic = yearsOf(elections.filter(isSystematic));
  const others = yearsOf(elections.filter((election) => !isSystematic(election)));
  return [
    ...(formats.length < 2 ? [] : [words.countries.limits.formats(formats)]),
    ...(systematic.length === 0 || others.length === 0
      ? []
      : [words.countries.limits.electionDay(systematic, others)]),
  ];
}

function observers(corpus: Corpus, country: Country): string[] {
  const names = observersIn(corpus, country).map(({ short }) => short);
  return names.length < 2 ? [] : [words.countries.limits.observers(names)];
}

function reports(corpus: Corpus, elections: readonly Election[]): string[] {
  const used = new Set(elections.flatMap((election) => election.reports.map(({ type }) => type.name)));
  const types = reportTypeNames(corpus)
    .filter((name) => used.has(name))
    .map((name) => ({ name }));
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
