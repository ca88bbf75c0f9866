import type { Corpus, Election, MissingElection } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { indicatorDefinition, indicatorLabel } from '../../model/in-country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { textsOf } from '../../model/spelling.ts';
import type { Organisation } from '../../model/vocabulary.ts';
import type { Unprinted } from '../../model/unprinted.ts';
import { capitalised } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import { rootPaths } from '../../paths.ts';
import { holdsAny } from '../../model/election.ts';
import { yearOf } from '../../model/year.ts';
import { electionsOf, missingOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { missingValueReason } from '../../site/missing-value.ts';
import { observersOf } from '../../site/observers.ts';
import { silenceOf, silenceReason } from '../../site/silence.ts';
import { countryWords, electionWords } from './election-words.ts';
import { plainGroupsIn } from './plain-words.ts';
import { tied, wordsOf } from './search-text.ts';
import { groupsIn, lexicon, type Lexicon } from './spellings.ts';

/**
 * What no report says: things that readers look for, and the elections in which no report says them. They lie beside the
 * engine's index and not in it, because a word that seven hundred of them hold would count for less among passages.
 */
export interface Silences {
  readonly things: readonly SilentThing[];
  readonly elections: readonly SilentElection[];
}

/** A topic, an indicator, or what no indicator counts and readers look for. */
export interface SilentThing {
  readonly label: string;
  /** What it is found by besides its label, as words are compared; spellings of several words are tied. */
  readonly words: readonly string[];
}

/** An election, and all that no report says of it. */
export interface SilentElection {
  /** Undefined where the election was observed and the collection has no report on it. */
  readonly id: string | undefined;
  readonly country: string;
  readonly kind: string;
  /** "2019 presidential", with its country where there are several */
  readonly label: string;
  readonly year: string;
  /** What it is named by, as words are compared. */
  readonly words: readonly string[];
  readonly silences: readonly Silence[];
  /** Ids of its observers, where the collection has several; left out where it has one. */
  readonly observers?: readonly string[];
  /** What one of its observers does not say and another does; left out where there is nothing. */
  readonly beside?: readonly SilenceBeside[];
  /** Places among the things of what a report does say. */
  readonly answers: readonly number[];
}

export interface Silence {
  /** Places of what it concerns among the things. */
  readonly things: readonly number[];
  /** Where the silence is shown among what reports do say; an address of a site at the root of its host. */
  readonly href: string;
  /** Why there is nothing, in a sentence. */
  readonly reason: string;
}

/** What the reports of one observer do not say. */
export interface SilenceBeside extends Silence {
  /** Id of the observer. */
  readonly observer: string;
}

interface Thing extends SilentThing {
  /** Whether it can be asked of an election. */
  readonly isOf: (election: Pick<Election, 'country' | 'kind'>) => boolean;
  /** What such an election says of it, in the reports of one observer where one is given. */
  readonly says: (election: Election, observer?: Organisation) => Omit<Silence, 'things'> | 'answered';
}

/**
 * Every topic on which an election has no passage, every indicator of which it has no figure, and everything that no
 * indicator counts and readers look for; all of these for an election that was observed and has no report here.
 */
export function silencesOf(corpus: Corpus): Silences {
  const countries = [...corpus.countries.values()];
  const forms = lexicon(corpus, ...countries);
  const things: readonly Thing[] = [
    ...topics(corpus, forms),
    ...indicators(corpus, forms),
    ...corpus.unprinted.map((entry) => unprinted(corpus, entry, forms)),
  ];
  return {
    things: things.map(({ label, words }) => ({ label, words })),
    elections: countries.flatMap((country) => [
      ...electionsOf(corpus, country).map((election) => silentHere(corpus, election, things)),
      ...missingOf(corpus, country).map((election) => silentWholly(corpus, election, things)),
    ]),
  };
}

function silentHere(corpus: Corpus, election: Election, all: readonly Thing[]): SilentElection {
  const asked = all.map(({ isOf, says }) => (isOf(election) ? says(election) : undefined));
  return {
    id: election.id,
    ...nameOf(corpus, election),
    words: electionWords(corpus, election),
    silences: asked.flatMap((found, thing) =>
      found === undefined || found === 'answered' ? [] : { things: [thing], ...found },
    ),
    answers: asked.flatMap((found, thing) => (found === 'answered' ? [thing] : [])),
    ...byObserver(corpus, election, all),
  };
}

/** Whose the reports of an election are, and what one observer does not say where another does. */
function byObserver(
  corpus: Corpus,
  election: Election,
  all: readonly Thing[],
): Pick<SilentElection, 'observers' | 'beside'> {
  if (observersOf(corpus).length < 2) return {};
  const observers = [...new Set(election.missions.map(({ observer }) => observer))];
  const beside =
    observers.length < 2
      ? []
      : observers.flatMap((observer) =>
          all.flatMap(({ isOf, says }, thing): SilenceBeside[] => {
            if (!isOf(election) || says(election) !== 'answered') return [];
            const own = says(election, observer);
            return own === 'answered' ? [] : [{ observer: observer.id, things: [thing], ...own }];
          }),
        );
  return { observers: observers.map(({ id }) => id), ...(beside.length === 0 ? {} : { beside }) };
}

function silentWholly(corpus: Corpus, election: MissingElection, all: readonly Thing[]): SilentElection {
  return {
    id: undefined,
    ...nameOf(corpus, election),
    words: [...wordsOf(words.labels.electionTitle(election)), ...countryWords(corpus, election)],
    silences: [
      {
        things: all.flatMap(({ isOf }, thing) => (isOf(election) ? [thing] : [])),
        href: rootPaths.knownReports(election.country.id),
        reason: words.missing.observedNothingHere(words.labels.electionName(election), yearOf(election.date)),
      },
    ],
    answers: [],
  };
}

function nameOf(
  { countries }: Corpus,
  election: Pick<Election, 'country' | 'kind' | 'date'> & Partial<Pick<Election, 'special'>>,
) {
  const { country, kind, date } = election;
  const short = words.labels.electionShort(election);
  const label = countries.size > 1 ? words.search.countryElection(country.name, short) : short;
  return { country: country.id, kind, year: yearOf(date), label };
}

function topics(corpus: Corpus, forms: Lexicon): Thing[] {
  return [...corpus.topics.values()].map(({ id, label, definition }) => ({
    label,
    words: foundBy([label, definition], forms),
    isOf: () => true,
    says: (election, observer) => {
      const reason = reasonOn(corpus, id, election, observer);
      return reason === undefined ? 'answered' : { href: hrefOn(id, election), reason };
    },
  }));
}

/** Once for all countries that call an indicator the same. */
function indicators(corpus: Corpus, forms: Lexicon): Thing[] {
  return [...corpus.indicators.values()].flatMap((indicator) => {
    const names = [...corpus.countries.values()].map((country) => ({
      country,
      label: indicatorLabel(country, indicator),
      definition: indicatorDefinition(country, indicator),
    }));
    const groups = Map.groupBy(names, ({ label, definition }) => `${label}\n${definition}`);
    return Array.from(groups, ([called, own]) => indicatorCalled(corpus, indicator, called, own, forms));
  });
}

function indicatorCalled(
  corpus: Corpus,
  indicator: Indicator,
  called: string,
  by: readonly { readonly country: Country; readonly label: string }[],
  forms: Lexicon,
): Thing {
  const countries = by.map(({ country }) => country);
  return {
    label: by[0]?.label ?? indicator.label,
    words: foundBy(called.split('\n'), forms),
    isOf: (election) =>
      countries.includes(election.country) &&
      holdsAny(election, indicator.elections) &&
      indicatorsWithFigures(corpus, election.country).includes(indicator),
    says: (election, observer) => {
      const { country } = election;
      if (hasFigure(election, indicator.id, observer)) return 'answered';
      const reason =
        reasonOn(corpus, indicator.topic, election, observer) ??
        words.search.silent(capitalised(missingValueReason(indicator, election)));
      return { href: rootPaths.indicator(country.id, indicator.id), reason };
    },
  };
}

function unprinted(corpus: Corpus, entry: Unprinted, forms: Lexicon): Thing {
  const names = [...corpus.countries.values()].flatMap((country) =>
    entry.names.flatMap((list) =>
      country[list].flatMap(({ name, spellings }) => [name, ...textsOf(spellings)]),
    ),
  );
  return {
    label: entry.label,
    words: foundBy([entry.label, ...entry.words, ...names], forms),
    isOf: (election) => holdsAny(election, entry.kinds),
    says: (election, observer) => {
      if (entry.indicators.some((id) => hasFigure(election, id, observer))) return 'answered';
      const reason = reasonOn(corpus, entry.topic, election, observer) ?? words.search.unprinted;
      return { href: hrefOn(entry.topic, election), reason };
    },
  };
}

/** The words of texts, the spellings of what they name, and the everyday words for what they say. */
function foundBy(texts: readonly string[], forms: Lexicon): string[] {
  const found = texts.flatMap((text) => [
    ...wordsOf(text.replace(/[-–/]/g, ' ')),
    ...groupsIn(text, forms)
      .flat()
      .map((form) => tied(form.words)),
    ...plainGroupsIn(text).flatMap(({ typed }) => typed),
  ]);
  return [...new Set(found)].sort();
}

function hrefOn(topic: string, { country, slug }: Election): string {
  return rootPaths.topicElection(country.id, topic, slug);
}

/** Why an election, or one of its observers, has no passage on a topic; undefined where there is one. */
function reasonOn(
  { topics }: Corpus,
  id: string | undefined,
  election: Election,
  observer: Organisation | undefined,
): string | undefined {
  const topic = topics.get(id ?? '');
  if (topic === undefined) return undefined;
  return observer === undefined ? silenceReason(election, topic) : silenceOf(election, topic, observer);
}

function hasFigure({ excerpts }: Election, id: string, observer: Organisation | undefined): boolean {
  return excerpts.some(
    ({ report, figures }) =>
      (observer === undefined || report.mission.observer === observer) &&
      figures.some(({ indicator }) => indicator.id === id),
  );
}
