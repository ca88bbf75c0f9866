import { plural, yearOf } from '../format.ts';
import type { Corpus } from '../model/corpus.ts';
import { isHeadingOf } from '../model/heading.ts';
import { paths } from '../paths.ts';
import type { Link } from './excerpt-view.ts';

/** The index of topics: definition, headings as printed by reports, and where to read. */
export interface TopicsView {
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly definition: string;
    readonly countries: readonly (Link & { readonly what: string })[];
    /** The crosswalk: what reports call it. */
    readonly headings: readonly { readonly heading: string; readonly years: string }[];
  }[];
}

/** What the index of topics shows. */
export function topicsView(corpus: Corpus): TopicsView {
  const excerpts = [...corpus.excerpts.values()];
  return {
    topics: [...corpus.topics.values()].map((topic) => {
      const own = excerpts.filter(({ topics }) => topics.includes(topic));
      const headings = [...new Set(own.map(({ section }) => section))].filter((heading) =>
        isHeadingOf(heading, topic),
      );
      return {
        id: topic.id,
        label: topic.label,
        definition: topic.definition,
        countries: [...corpus.countries.values()].map((country) => ({
          href: paths.topic(country.id, topic.id),
          label: country.name,
          what: plural(own.filter(({ election }) => election.country === country).length, 'passage'),
        })),
        headings: headings.map((heading) => ({
          heading,
          years: [
            ...new Set(
              own.filter(({ section }) => section === heading).map(({ election }) => yearOf(election.date)),
            ),
          ].join(', '),
        })),
      };
    }),
  };
}
