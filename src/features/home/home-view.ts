import type { Comparison, Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { compareStrings } from '../../model/order.ts';
import { paths } from '../../paths.ts';
import { latestAddition } from '../../site/additions.ts';
import { electionsOf, reportsOf } from '../../site/elections.ts';
import { excerptView, type ExcerptView } from '../excerpts/excerpt-view.ts';
import type { Link } from '../../site/link.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { timelineView, type TimelineView } from '../timeline/timeline-view.ts';
import { distinct } from '../../site/figures.ts';
import * as words from '../../words/words.ts';

/** The home page: what this is, and ways in by question, country and topic. */
export interface HomeView {
  /** How much there is. */
  readonly counts: string;
  /** A passage with a number, to show at once what the site is made of. */
  readonly example: ExcerptView | undefined;
  readonly countries: readonly (Link & { readonly what: string; readonly timeline: TimelineView })[];
  /** The reports that were added last, newest first. */
  readonly additions: { readonly label: string; readonly reports: readonly Link[] };
  /** What readers want to know, each with an answer in one sentence and the topic that holds the rest. */
  readonly questions: readonly (Link & { readonly answer: string; readonly topic: string })[];
  /** What the site promises, each with the place that keeps it. */
  readonly promises: readonly (Link & { readonly text: string })[];
}

/** Where many were added on one day, the page of the country has them all. */
const mostAdditions = 3;

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
  const example = [...corpus.excerpts.values()].find(
    ({ assessment, figures }) => assessment === 'breach' && figures.length > 1,
  );
  return {
    counts: words.home.counts(
      corpus.excerpts.size,
      distinct([...corpus.figures.values()]).length,
      reportsOf([...corpus.elections.values()]),
    ),
    example: example && excerptView(corpus, example, 'elsewhere'),
    countries: countries.map((country) => ({
      href: paths.country(country.id),
      label: country.name,
      what: words.counts.elections(electionsOf(corpus, country).length),
      timeline: timelineView(corpus, country, ({ id, excerpts }) => ({
        what: words.counts.passages(excerpts.length),
        href: paths.election(id),
        full: true,
      })),
    })),
    additions: additions(corpus),
    questions: inOrder(corpus).map(({ country, topic, question, lead }) => ({
      href: paths.topic(country.id, topic.id),
      label: question,
      topic: words.home.topic(topic.label, countries.length === 1 ? undefined : country.name),
      answer: lead.text,
    })),
    promises: promises(corpus, countries[0]),
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

function promises(corpus: Corpus, country: Country | undefined): HomeView['promises'] {
  const kept = country && indicatorsWithFigures(corpus, country).find(({ key }) => key);
  return [
    {
      ...words.home.promise.numbers,
      href: country && kept ? paths.indicator(country.id, kept.id) : paths.indicators(),
    },
    {
      ...words.home.promise.quotations,
      href: paths.method(),
    },
    {
      ...words.home.promise.charts,
      href: country ? paths.country(country.id) : paths.indicators(),
    },
    {
      ...words.home.promise.silence,
      href: paths.topics(),
    },
  ];
}

/** Comparisons by country, then in the order of topics. */
function inOrder({ countries, topics, comparisons }: Corpus): Comparison[] {
  return [...countries.keys()].flatMap((country) =>
    [...topics.keys()].flatMap((topic) => comparisons.get(`${country}/${topic}`) ?? []),
  );
}
