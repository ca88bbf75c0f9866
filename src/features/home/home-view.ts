import { formatDate, plural } from '../../words/format.ts';
import type { Comparison, Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { latestAddition } from '../../site/additions.ts';
import { electionsOf, reportsOf } from '../../site/elections.ts';
import { excerptView, type ExcerptView } from '../passages/excerpt-view.ts';
import type { Link } from '../../site/link.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { electionShort, reportTypeLabels } from '../../site/labels.ts';
import { ribbonView, type RibbonView } from '../timeline/timeline-view.ts';

/** The home page: what this is, and ways in by question, country and topic. */
export interface HomeView {
  readonly counts: string;
  /** A passage with a number, to show at once what the site is made of. */
  readonly example: ExcerptView | undefined;
  readonly countries: readonly (Link & { readonly what: string; readonly ribbon: RibbonView })[];
  /** The reports that were added last, newest first. */
  readonly additions: { readonly day: string; readonly reports: readonly Link[] };
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
    counts: `${plural(corpus.excerpts.size, 'passage')} and ${plural(corpus.figures.size, 'figure')} from ${plural(reportsOf([...corpus.elections.values()]), 'report')}`,
    example: example && excerptView(example, 'elsewhere'),
    countries: countries.map((country) => ({
      href: paths.country(country.id),
      label: country.name,
      what: plural(electionsOf(corpus, country).length, 'election'),
      ribbon: ribbonView(corpus, country, ({ id, excerpts }) => ({
        what: plural(excerpts.length, 'passage'),
        href: paths.election(id),
        full: true,
      })),
    })),
    additions: additions(corpus),
    questions: inOrder(corpus).map(({ country, topic, question, lead }) => ({
      href: paths.topic(country.id, topic.id),
      label: question,
      topic: countries.length === 1 ? topic.label : `${country.name}: ${topic.label}`,
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
    day: formatDate(day),
    reports: all
      .filter(({ report }) => report.added === day)
      .sort((a, b) => (a.report.published < b.report.published ? 1 : -1))
      .slice(0, mostAdditions)
      .map(({ election, report }) => ({
        href: paths.election(election.id),
        label: `${countries.size === 1 ? '' : `${election.country.name}, `}${electionShort(election)}: ${reportTypeLabels[report.type]}`,
      })),
  };
}

function promises(corpus: Corpus, country: Country | undefined): HomeView['promises'] {
  const kept = country && indicatorsWithFigures(corpus, country).find(({ key }) => key);
  return [
    {
      label: 'Every number is one click from its sentence',
      text: 'Numbers are read from the words of the report. A value that the words do not bear out stops the build.',
      href: country && kept ? paths.indicator(country.id, kept.id) : paths.indicators(),
    },
    {
      label: 'Every quotation is verified',
      text: 'Each is held against the report letter by letter, errors of the original included, and each election page says how much of the report it quotes.',
      href: paths.method(),
    },
    {
      label: 'Charts refuse false comparisons',
      text: 'Another basis, another kind of election or an election in between: there is no line, and the reason stands beneath.',
      href: country ? paths.country(country.id) : paths.indicators(),
    },
    {
      label: 'Silence is shown',
      text: 'Where a report has nothing on a topic, the page says why: no section, written before the event, or not observed.',
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
