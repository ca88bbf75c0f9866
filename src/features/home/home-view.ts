import type { Comparison, Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { compareStrings } from '../../model/order.ts';
import { paths } from '../../paths.ts';
import { latestAddition } from '../../site/additions.ts';
import { heldOf, electionsOf, reportsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import { topicMatrix, type MatrixView } from '../matrix/matrix-view.ts';
import { observersOf } from '../../site/observers.ts';
import { timelineView, type TimelineView } from '../timeline/timeline-view.ts';
import { distinct } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { searchExamples } from './search-examples.ts';

/** The home page: who observed and what this is, and ways in by search, topic and question. */
export interface HomeView {
  /** How much there is. */
  readonly counts: string;
  /** Who the observers are, and what is here of them. */
  readonly lead: string;
  /** How many passages a search looks through. */
  readonly passages: number;
  /** Searches to begin with. */
  readonly examples: readonly Link[];
  /** Topics × elections of the country, where there is one. */
  readonly map: (Link & { readonly what: string; readonly matrix: MatrixView }) | undefined;
  /** All countries with their elections. A page shows them where there are several. */
  readonly countries: readonly (Link & { readonly what: string; readonly timeline: TimelineView })[];
  /** Whether they are too many for the elections of each: they stand as an index then. */
  readonly isIndex: boolean;
  /** The reports that were added last, newest first. */
  readonly additions: { readonly label: string; readonly reports: readonly Link[] };
  /** What readers want to know: a few questions, and the rest. */
  readonly questions: { readonly first: readonly Question[]; readonly rest: readonly Question[] };
  /** Where the rest of the questions stands, where it is too long for this page; undefined where it stands here. */
  readonly more: Link | undefined;
}

/** What readers want to know, with an answer in one sentence. It leads to the topic that holds the rest. */
export interface Question extends Link {
  readonly answer: string;
  /** Where, if there are several countries. */
  readonly country: string | undefined;
}

/** Where many were added on one day, the page of the country has them all. */
const mostAdditions = 3;

/** Up to how many countries show their elections in time, and their questions one by one. */
const mostTimelines = 6;

/** How many questions stand in the open. */
const mostQuestions = 6;

/** By corpus: Astro writes the home page after all pictures, so that the page cannot hand over what its picture shows. */
const known = new WeakMap<Corpus, HomeView>();

/** What the home page shows, computed once for the page and its picture. */
export function homeView(corpus: Corpus): HomeView {
  const view = known.get(corpus) ?? makeHomeView(corpus);
  known.set(corpus, view);
  return view;
}

function makeHomeView(corpus: Corpus): HomeView {
  const countries = [...corpus.countries.values()];
  const isIndex = countries.length > mostTimelines;
  const { first, rest } = questionsOf(corpus);
  return {
    counts: words.home.counts(
      corpus.excerpts.size,
      distinct([...corpus.figures.values()]).length,
      reportsOf([...corpus.elections.values()]),
    ),
    lead: leadOf(corpus),
    passages: corpus.excerpts.size,
    examples: searchExamples(corpus),
    map: mapOf(corpus),
    countries: countries.map((country) => ({
      href: paths.country(country.id),
      label: country.name,
      what: words.home.country(
        words.counts.held(...heldOf(electionsOf(corpus, country))),
        passagesIn(corpus, country),
      ),
      timeline: timelineView(corpus, country, ({ id, excerpts }) => ({
        what: words.counts.passages(excerpts.length),
        href: paths.election(id),
        full: true,
      })),
    })),
    isIndex,
    additions: additions(corpus),
    questions: { first, rest: isIndex ? [] : rest },
    more:
      isIndex && rest.length > 0
        ? { href: paths.topics(), label: words.home.moreQuestions(rest.length) }
        : undefined,
  };
}

function passagesIn(corpus: Corpus, country: Country): number {
  return electionsOf(corpus, country).reduce((sum, { excerpts }) => sum + excerpts.length, 0);
}

/** Names the observers, the one of whom most reports are first; of several the one that `organisations.yml` has first. */
function leadOf(corpus: Corpus): string {
  const { elections, countries } = corpus;
  const reports = [...elections.values()].flatMap((election) => election.reports);
  const reported = (id: string) => reports.filter(({ mission }) => mission.observer.id === id).length;
  const observers = observersOf(corpus).toSorted((a, b) => reported(b.id) - reported(a.id));
  const ids = new Set(observers.map(({ id }) => id));
  return words.home.lead(
    observers,
    reports.some(({ issuers }) => issuers.some((id) => !ids.has(id))),
    words.counts.held(...heldOf([...elections.values()])),
    [...countries.values()].map(({ name }) => name),
  );
}

function mapOf(corpus: Corpus): HomeView['map'] {
  const [country, ...others] = corpus.countries.values();
  if (country === undefined || others.length > 0) return undefined;
  return {
    href: paths.country(country.id),
    label: country.name,
    what: words.home.map(corpus.topics.size, words.counts.held(...heldOf(electionsOf(corpus, country)))),
    matrix: topicMatrix(corpus, country),
  };
}

function additions({ elections, countries }: Corpus): HomeView['additions'] {
  const all = [...elections.values()].flatMap((election) =>
    election.reports.map((report) => ({ election, report })),
  );
  const day = latestAddition(all.map(({ report }) => report));
  return {
    label: words.home.latestAdditions(day),
    reports: all
      .filter(({ report }) => report.added === day)
      .sort((a, b) => compareStrings(b.report.published, a.report.published))
      .slice(0, mostAdditions)
      .map(({ election, report }) => ({
        href: paths.election(election.id),
        label: words.home.addition(
          election,
          report.type,
          countries.size === 1 ? undefined : election.country.name,
        ),
      })),
  };
}

/**
 * The questions, by country and in the order of topics. In the open stand those of the conclusions, and those on which
 * the reports find most fault.
 */
function questionsOf(corpus: Corpus): HomeView['questions'] {
  const all = inOrder(corpus);
  const faults = ({ country, topic }: Comparison) =>
    [...corpus.excerpts.values()].filter(
      ({ election, topics, assessment }) =>
        election.country === country &&
        topics.includes(topic) &&
        (assessment === 'concern' || assessment === 'breach'),
    ).length;
  const weight = (comparison: Comparison) => (comparison.topic.summary ? Infinity : faults(comparison));
  const weights = new Map(all.map((comparison) => [comparison, weight(comparison)]));
  const open = new Set(all.toSorted((a, b) => order(weights.get(b), weights.get(a))).slice(0, mostQuestions));
  const view = ({ country, topic, question, lead }: Comparison): Question => ({
    href: paths.topic(country.id, topic.id),
    label: question,
    answer: lead.text,
    country: corpus.countries.size === 1 ? undefined : country.name,
  });
  return {
    first: all.filter((comparison) => open.has(comparison)).map(view),
    rest: all.filter((comparison) => !open.has(comparison)).map(view),
  };
}

/** Compares two weights, of which both may be infinite. */
function order(a = 0, b = 0): number {
  return a === b ? 0 : a - b;
}

/** Comparisons by country, then in the order of topics. */
function inOrder({ countries, topics, comparisons }: Corpus): Comparison[] {
  return [...countries.keys()].flatMap((country) =>
    [...topics.keys()].flatMap((topic) => comparisons.get(`${country}/${topic}`) ?? []),
  );
}
