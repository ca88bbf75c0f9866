import { yearOf } from '../../model/year.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { CoverageCounts } from '../../model/lock.ts';
import type { MissionFormat } from '../../model/mission-format.ts';
import { paths } from '../../paths.ts';
import { editionOf } from '../../site/edition.ts';
import { electionsOf, missingYearsOf, reportsOf } from '../../site/elections.ts';
import { distinct } from '../../site/figures.ts';
import { knownSentences } from '../../site/known-reports.ts';
import type { Link } from '../../site/link.ts';
import { rightsOf, type Rights } from '../../site/rights.ts';
import * as words from '../../words/words.ts';

/** What the page about the site says of the collection and of whose words it quotes. */
export interface AboutView {
  readonly rights: Rights;
  /** How much there is of passages, figures and reports, and how they were read, in sentences. */
  readonly read: string;
  /** How many passages were judged by two readers, in a sentence. */
  readonly readTwice: string;
  /** The day of the last change. */
  readonly changed: string;
  /** The name of the newest release; undefined before the first. */
  readonly release: Link | undefined;
  /** Who issued the reports. */
  readonly observers: readonly Observer[];
  /** The formats of the missions whose reports are here or known, from small to large. */
  readonly formats: readonly MissionKind[];
  readonly countries: readonly CollectedCountry[];
  /** Whether there are preliminary statements and no final report. */
  readonly withoutFinalReports: boolean;
}

/** An organisation that issued reports. */
export interface Observer {
  readonly name: string;
  /** Where the glossary has it; undefined where it has not. */
  readonly href: string | undefined;
  /** What the glossary says it is. */
  readonly what: string | undefined;
  /** How many reports here it issued, in words. */
  readonly reports: string;
}

/** A format of missions. */
export interface MissionKind {
  readonly format: MissionFormat;
  readonly name: string;
  readonly href: string | undefined;
  /** What such a mission does. */
  readonly what: string;
  /** How many elections here have the report of such a mission, in words. */
  readonly elections: string;
}

export interface CollectedCountry extends Link {
  /** Who holds the rights in its reports: whose missions they were. */
  readonly holders: readonly string[];
  /** How many reports there are. */
  readonly reports: number;
  readonly types: readonly { readonly type: words.labels.Named; readonly years: readonly string[] }[];
  /** Years of observed elections that are not in the collection. */
  readonly missing: readonly string[];
  /** What is known of its elections and not in the collection, in sentences. */
  readonly known: readonly string[];
}

/** What the page about the site shows. */
export function aboutView(corpus: Corpus): AboutView {
  const countries = [...corpus.countries.values()];
  const elections = [...corpus.elections.values()];
  const types = new Set(elections.flatMap(({ reports }) => reports.map(({ type }) => type)));
  return {
    rights: rightsOf(corpus),
    read: words.about.read(
      corpus.excerpts.size,
      distinct([...corpus.figures.values()]).length,
      reportsOf(elections),
      [...new Set(elections.flatMap(({ reports }) => reports.map(({ language }) => language)))],
      wordsOf(elections),
      distinct([...corpus.figures.values()]).filter(({ byHand }) => byHand !== undefined).length,
    ),
    readTwice: words.about.readTwice(
      [...corpus.excerpts.values()].filter(({ readings }) => readings.length > 0).length,
      corpus.excerpts.size,
    ),
    changed: editionOf(corpus).changed,
    release: corpus.release && {
      href: paths.release(corpus.release.release),
      label: words.releases.title(corpus.release.release),
    },
    observers: observers(corpus, elections),
    formats: formats(corpus, elections),
    countries: countries.map((country) => {
      const own = electionsOf(corpus, country);
      const reports = own.flatMap((election) => election.reports);
      return {
        holders: rightsOf(corpus, own).holders,
        href: paths.country(country.id),
        label: country.name,
        reports: reports.length,
        types: [...Map.groupBy(reports, ({ type }) => type.name)].map(([name, own]) => ({
          type: { name },
          years: own.map(({ published }) => yearOf(published)),
        })),
        missing: missingYearsOf(corpus, country),
        known: knownSentences(corpus, country),
      };
    }),
    withoutFinalReports:
      [...types].some(({ published, final }) => published === 'after' && !final) &&
      ![...types].some(({ final }) => final),
  };
}

function observers(corpus: Corpus, elections: readonly Election[]): Observer[] {
  const reports = elections.flatMap((election) => election.reports);
  return [...corpus.organisations.values()]
    .map(({ id, name, short, about }) => ({
      ...described(corpus, short, about),
      name: words.about.observer(name, short),
      reports: reports.filter(({ issuers }) => issuers.includes(id)).length,
    }))
    .filter((observer) => observer.reports > 0)
    .map((observer) => ({ ...observer, reports: words.about.reportsHere(observer.reports) }));
}

function formats(corpus: Corpus, elections: readonly Election[]): MissionKind[] {
  const known = [
    ...elections.flatMap(({ knownMissions }) => knownMissions),
    ...corpus.missing.flatMap(({ missions }) => missions),
  ];
  const missions = elections.map((election) => election.missions.map(({ format }) => format));
  const leading = [...corpus.organisations.values()].filter(({ formats }) =>
    formats.some((format) => missions.some((own) => own.includes(format))),
  );
  return [...corpus.organisations.values()]
    .flatMap((organisation) => organisation.formats.map((format) => ({ organisation, format })))
    .map(({ organisation, format }) => ({
      format,
      href: described(corpus, format.id).href,
      what: format.definition,
      name: words.about.missionKind(format, leading.length > 1 ? organisation.short : undefined),
      here: missions.filter((own) => own.includes(format)).length,
    }))
    .filter(({ format, here }) => here > 0 || known.some((mission) => mission.format === format))
    .map(({ here, ...kind }) => ({ ...kind, elections: words.about.electionsHere(here) }));
}

/** What the glossary of all countries says of a term. @param about what is said of it instead */
function described({ glossary }: Corpus, term: string, about?: string): Pick<Observer, 'href' | 'what'> {
  const shared = [...glossary.values()].filter(({ country }) => country === undefined);
  const entry = shared.find((each) => each.term === term);
  return { href: entry && paths.glossaryEntry(entry.id), what: about ?? entry?.definition };
}

/** How many words the reports on elections have, and how many of them are quoted and set aside. */
function wordsOf(elections: readonly Election[]): CoverageCounts {
  const all = elections.flatMap(({ reports }) => reports.map(({ coverage }) => coverage.words));
  const sum = (count: (words: CoverageCounts) => number) =>
    all.reduce((total, words) => total + count(words), 0);
  return {
    all: sum(({ all }) => all),
    quoted: sum(({ quoted }) => quoted),
    setAside: sum(({ setAside }) => setAside),
  };
}
