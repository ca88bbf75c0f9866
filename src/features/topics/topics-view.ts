import { yearOf } from '../../model/year.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { electionsOf, excerptsOn } from '../../site/elections.ts';
import { indexRow, type IndexRow } from '../../site/index-row.ts';
import type { Link } from '../../site/link.ts';
import { headingsOn } from './headings.ts';
import { silenceLabel } from '../../site/silence.ts';
import type { Printed } from '../../words/written-in.ts';
import * as words from '../../words/words.ts';

/** The index of topics: what each is, where to read, and under which headings reports speak of it. */
export interface TopicsView {
  readonly topics: readonly (IndexRow & { readonly id: string })[];
  readonly crosswalks: readonly Crosswalk[];
}

/** Topics × elections of a country: the headings as printed. */
export interface Crosswalk {
  readonly country: string;
  readonly years: readonly Link[];
  readonly rows: readonly (Link & { readonly cells: readonly CrosswalkCell[] })[];
}

/** Headings as printed, or, where no section is the topic's own, where the report speaks of it or why it does not. */
export type CrosswalkCell =
  { readonly headings: readonly Printed[] } | { readonly headings: undefined; readonly otherwise: string };

/** What the index of topics shows. */
export function topicsView(corpus: Corpus): TopicsView {
  const countries = [...corpus.countries.values()];
  return {
    topics: [...corpus.topics.values()].map((topic) => ({
      id: topic.id,
      ...indexRow(
        corpus,
        { label: topic.label, about: topic.definition },
        countries.map((country) => ({
          href: paths.topic(country.id, topic.id),
          label: country.name,
          note: corpus.comparisons.get(`${country.id}/${topic.id}`)?.question,
          years: electionsOf(corpus, country).map((election) => ({
            year: yearOf(election.date),
            text: [words.topics.countOf(excerptsOn(election, topic).length)],
            sign: undefined,
          })),
        })),
      ),
    })),
    crosswalks: countries.map((country) => crosswalk(corpus, country)),
  };
}

function crosswalk(corpus: Corpus, country: Country): Crosswalk {
  const elections = electionsOf(corpus, country);
  return {
    country: country.name,
    years: elections.map(({ id, date }) => ({ href: paths.election(id), label: yearOf(date) })),
    rows: [...corpus.topics.values()].map((topic) => ({
      href: paths.topic(country.id, topic.id),
      label: topic.label,
      cells: elections.map((election): CrosswalkCell => {
        const headings = headingsOn(election, topic);
        if (headings.length > 0) return { headings };
        const state = election.cells.get(topic.id)?.state ?? 'not-yet-excerpted';
        return {
          headings: undefined,
          otherwise: state === 'reported' ? words.topics.underOtherHeadings : silenceLabel(election, state),
        };
      }),
    })),
  };
}
