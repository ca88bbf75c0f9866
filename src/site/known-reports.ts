import { isDay } from '../model/date.ts';
import type { Corpus, KnownMission } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import { observedTheDay } from '../model/known-report.ts';
import { compareStrings } from '../model/order.ts';
import { yearOf } from '../model/year.ts';
import { paths } from '../paths.ts';
import * as words from '../words/words.ts';
import { electionsOf, missingOf } from './elections.ts';
import { missionOnTheDay } from './silence.ts';

/** Where the middle of a day, month or year lies, for what stands in time to scale. */
export function dayWithin(date: string): string {
  if (isDay(date)) return date;
  return date.length === 4 ? `${date}-07-01` : `${date}-15`;
}

/** What the mark of `silenceLabelShort` says of a country's elections; undefined where none has it. */
export function markedDays(corpus: Corpus, country: Country): string | undefined {
  const days = electionsOf(corpus, country)
    .filter((election) => missionOnTheDay(election) !== undefined)
    .map(({ date }) => date);
  return days.length === 0 ? undefined : words.missing.markMeans(days);
}

/** What is known of a country's elections in the collection and is not in it, in sentences; none where nothing is. */
export function knownSentences(corpus: Corpus, country: Country): string[] {
  const elections = electionsOf(corpus, country);
  const days = elections
    .filter((election) => missionOnTheDay(election) !== undefined)
    .map(({ date }) => date);
  const observers = new Set(
    elections.flatMap(({ missions, knownMissions }) =>
      [...missions, ...knownMissions].map(({ observer }) => observer),
    ),
  );
  const known = elections.flatMap(({ date, knownMissions }) =>
    knownMissions.flatMap(({ observer, reports }) =>
      reports.map(({ type }) => ({
        type: type.name,
        name: words.labels.reportOf(type.name, observers.size > 1 ? observer?.short : undefined),
        year: yearOf(date),
      })),
    ),
  );
  const types = reportTypeNames(corpus).flatMap((type) =>
    [
      ...Map.groupBy(
        known.filter((each) => each.type === type),
        ({ name }) => name,
      ),
    ].map(([name, own]) => ({ type: { name }, years: [...new Set(own.map(({ year }) => year))] })),
  );
  return [
    ...(days.length === 0 ? [] : [words.missing.votesObserved(days)]),
    ...(types.length === 0 ? [] : [words.missing.knownByType(types)]),
  ];
}

/** The names of all kinds of report, each once, in the order in which missions write them. */
export function reportTypeNames({ organisations }: Corpus): string[] {
  return [...new Set([...organisations.values()].flatMap(({ reports }) => reports.map(({ name }) => name)))];
}

/** An observed election with what is known of its missions and not in the collection. */
export interface KnownElectionView {
  /** "Early presidential election, 9 June 2019". */
  readonly title: string;
  /** Its page; undefined where the collection has no report. */
  readonly href: string | undefined;
  /** One line for each mission; one that says so where none is known. */
  readonly lines: readonly string[];
}

/** What is known of a country's elections and not in the collection, in time order. */
export function knownElections(corpus: Corpus, country: Country): KnownElectionView[] {
  const here = electionsOf(corpus, country)
    .filter(({ knownMissions }) => knownMissions.length > 0)
    .map((election) => ({
      date: election.date,
      title: words.labels.electionTitle(election),
      href: paths.election(election.id),
      lines: knownLines(corpus, election.knownMissions),
    }));
  const missing = missingOf(corpus, country).map((election) => ({
    date: election.date,
    title: words.labels.electionTitle(election),
    href: undefined,
    lines:
      election.missions.length === 0 ? [words.missing.onlyObserved] : knownLines(corpus, election.missions),
  }));
  return [...here, ...missing]
    .sort((a, b) => compareStrings(a.date, b.date))
    .map(({ title, href, lines }) => ({ title, href, lines }));
}

/** What is known of some missions, a line for each with its reports. */
export function knownLines(corpus: Corpus, missions: readonly KnownMission[]): string[] {
  return missions.map((mission) =>
    words.missing.missionWithReports(
      words.missing.mission({
        format: mission.format,
        organisations: mission.organisations.map((id) => corpus.organisations.get(id)?.short ?? id),
        opened: mission.opened,
        closed: mission.closed,
        observedTheDay: observedTheDay(mission['election-day']),
      }),
      mission.reports,
    ),
  );
}
