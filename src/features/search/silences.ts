import type { Corpus, Election } from '../../model/corpus.ts';
import { textsOf } from '../../model/spelling.ts';
import type { Unprinted } from '../../model/unprinted.ts';
import { capitalised } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { missingValueReason } from '../../site/missing-value.ts';
import { silenceReason } from '../../site/silence.ts';
import { electionWords } from './election-words.ts';
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
  readonly id: string;
  readonly country: string;
  readonly kind: string;
  /** "2019 presidential" */
  readonly label: string;
  /** What it is found by, as words are compared. */
  readonly words: readonly string[];
  readonly silences: readonly Silence[];
}

export interface Silence {
  /** Its place among the things. */
  readonly thing: number;
  /** Where the silence is shown among what reports do say; an address of a site at the root of its host. */
  readonly href: string;
  /** Why there is nothing, in a sentence. */
  readonly reason: string;
}

interface Thing extends SilentThing {
  /** The silence of an election on it; undefined where a report says it. */
  readonly silence: (election: Election) => Omit<Silence, 'thing'> | undefined;
}

/**
 * Every topic on which an election has no passage, every indicator of which it has no figure, and everything that no
 * indicator counts and readers look for.
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
    elections: countries.flatMap((country) =>
      electionsOf(corpus, country).map((election) => ({
        id: election.id,
        country: country.id,
        kind: election.kind,
        label: words.labels.electionShort(election),
        words: electionWords(election),
        silences: things.flatMap(({ silence }, thing) => {
          const found = silence(election);
          return found === undefined ? [] : { thing, ...found };
        }),
      })),
    ),
  };
}

function topics(corpus: Corpus, forms: Lexicon): Thing[] {
  return [...corpus.topics.values()].map(({ id, label, definition }) => ({
    label,
    words: foundBy([label, definition], forms),
    silence: (election) => {
      const reason = reasonOn(corpus, id, election);
      return reason === undefined ? undefined : { href: hrefOn(id, election), reason };
    },
  }));
}

function indicators(corpus: Corpus, forms: Lexicon): Thing[] {
  return [...corpus.indicators.values()].map((indicator) => ({
    label: indicator.label,
    words: foundBy([indicator.label, indicator.definition], forms),
    silence: (election) => {
      const { country } = election;
      if (!indicatorsWithFigures(corpus, country).includes(indicator)) return undefined;
      if (hasFigure(election, indicator.id)) return undefined;
      const reason =
        reasonOn(corpus, indicator.topic, election) ??
        words.search.silent(capitalised(missingValueReason(indicator, election)));
      return { href: paths.indicator(country.id, indicator.id), reason };
    },
  }));
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
    silence: (election) => {
      if (!entry.kinds.includes(election.kind)) return undefined;
      if (entry.indicators.some((id) => hasFigure(election, id))) return undefined;
      const reason = reasonOn(corpus, entry.topic, election) ?? words.search.unprinted;
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
  return paths.topicElection(country.id, topic, slug);
}

/** Why an election has no passage on a topic; undefined where it has one. */
function reasonOn({ topics }: Corpus, id: string | undefined, election: Election): string | undefined {
  const topic = topics.get(id ?? '');
  return topic && silenceReason(election, topic);
}

function hasFigure({ excerpts }: Election, id: string): boolean {
  return excerpts.some(({ figures }) => figures.some(({ indicator }) => indicator.id === id));
}
