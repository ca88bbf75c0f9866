import type { Facet } from '../../model/search.ts';
import { capitalised } from '../../words/format.ts';
import { language } from '../../words/language.ts';
import { foreignOf } from '../../words/written-in.ts';
import * as words from '../../words/words.ts';
import type { Corpus, Excerpt } from '../../model/corpus.ts';
import { electionKinds, votedKindsOf } from '../../model/election.ts';
import { assessments } from '../../model/excerpt.ts';
import { paths } from '../../paths.ts';
import { observersOf } from '../../site/observers.ts';
import { electionsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import { assessmentMark } from '../../site/assessments.ts';
import { sectionOf } from './records.ts';

/** A value of a filter. */
export interface SearchOption {
  readonly id: string;
  readonly label: string;
  /** The shape of an assessment; empty for other values. */
  readonly shape: string;
  /** The language of the label, where it is printed in another than that of the page. */
  readonly language?: string | undefined;
}

/** The search page: its filters, and the indexes that lead to every passage without a search. */
export interface SearchView {
  /** "622 passages from 5 reports." */
  readonly extent: string;
  readonly facets: readonly {
    readonly id: Facet;
    /** Whether its options are open from the start. True for the few facets that most searches need. */
    readonly isOpen: boolean;
    readonly options: readonly SearchOption[];
  }[];
  readonly countries: readonly {
    readonly name: string;
    readonly topics: readonly IndexEntry[];
    readonly elections: readonly IndexEntry[];
  }[];
}

/** A link with the number of passages behind it. */
export interface IndexEntry extends Link {
  readonly count: number;
}

const opened: readonly Facet[] = ['election', 'assessment', 'topic'];

/** What the search page shows. Facets and options are in the order that the rest of the site has. */
export function searchView(corpus: Corpus): SearchView {
  const countries = [...corpus.countries.values()];
  const elections = [...corpus.elections.values()];
  const excerpts = [...corpus.excerpts.values()];
  const reports = elections.flatMap((election) => election.reports);
  const several = countries.length > 1;
  const observers = observersOf(corpus);
  const option = (id: string, label: string, shape = ''): SearchOption => ({ id, label, shape });
  const kinds = electionKinds.filter((kind) =>
    elections.some(
      (election) => election.kind === kind || votedKindsOf(election).some((own) => own === kind),
    ),
  );
  const used = (ids: (excerpt: Excerpt) => readonly string[]) => new Set(excerpts.flatMap(ids));
  const threads = used((excerpt) => excerpt.threads.map(({ id }) => id));
  const commitments = used((excerpt) => excerpt.commitments.map(({ id }) => id));
  const sections = new Map(
    excerpts.map((excerpt) => [
      sectionOf(excerpt).id,
      { ...sectionOf(excerpt), ...foreignOf(excerpt.report) },
    ]),
  );
  const facets: readonly Omit<SearchView['facets'][number], 'isOpen'>[] = [
    { id: 'country', options: countries.map(({ id, name }) => option(id, name)) },
    {
      id: 'election',
      options: elections.map((election) => {
        const label = words.labels.electionShort(election);
        return option(
          election.id,
          several ? words.search.countryElection(election.country.name, label) : label,
        );
      }),
    },
    {
      id: 'assessment',
      options: assessments
        .map(assessmentMark)
        .map(({ assessment, label, shape }) => option(assessment, label, shape)),
    },
    {
      id: 'topic',
      options: [...corpus.topics.values()].map(({ id, label }) => option(id, label)),
    },
    {
      id: 'thread',
      options: [...corpus.threads.values()]
        .filter(({ id }) => threads.has(id))
        .map(({ id, title, country }) =>
          option(id, several ? words.search.countryThread(country.name, title) : title),
        ),
    },
    {
      id: 'commitment',
      options: [...corpus.commitments.values()]
        .filter(({ id }) => commitments.has(id))
        .map(({ id, label }) => option(id, label)),
    },
    {
      id: 'section',
      options: [...sections]
        .map(([, section]) => section)
        .sort((a, b) => a.label.localeCompare(b.label, language))
        .map(({ id, label, ...printed }) => ({ ...option(id, label), ...printed })),
    },
    { id: 'kind', options: kinds.map((kind) => option(kind, capitalised(kind))) },
    { id: 'observer', options: observers.map(({ id, name }) => option(id, name)) },
    { id: 'with', options: [option('figure', words.search.withNumber)] },
  ];
  return {
    extent: words.search.extent(corpus.excerpts.size, reports.length),
    facets: facets
      .filter(({ id }) => several || id !== 'country')
      .filter(({ id }) => observers.length > 1 || id !== 'observer')
      .map((facet) => ({ ...facet, isOpen: opened.includes(facet.id) })),
    countries: countries.map((country) => {
      const own = electionsOf(corpus, country);
      const excerpts = own.flatMap((election) => election.excerpts);
      return {
        name: country.name,
        topics: [...corpus.topics.values()].map((topic) => ({
          href: paths.topic(country.id, topic.id),
          label: topic.label,
          count: excerpts.filter(({ topics }) => topics.includes(topic)).length,
        })),
        elections: own.map((election) => ({
          href: paths.election(election.id),
          label: words.labels.electionTitle(election),
          count: election.excerpts.length,
        })),
      };
    }),
  };
}
