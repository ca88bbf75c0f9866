import { formatNumber, plural, yearOf } from '../format.ts';
import type { Comparison, Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import { electionsOf, reportsOf } from './elections.ts';
import { excerptView, type ExcerptView, type Link } from './excerpt-view.ts';

/** The home page: what this is, and ways in by question, country and topic. */
export interface HomeView {
  readonly counts: string;
  readonly countries: readonly (Link & { readonly what: string })[];
  /** Topics for which there is an answer in one sentence. */
  readonly questions: readonly (Link & { readonly answer: string; readonly country: string })[];
  readonly topics: readonly Link[];
  /** A passage with a number, to show at once what the site is made of. */
  readonly example: ExcerptView | undefined;
}

/** What the home page shows. */
export function homeView(corpus: Corpus): HomeView {
  const countries = [...corpus.countries.values()];
  const example = [...corpus.excerpts.values()].find(
    ({ assessment, figures }) => assessment === 'breach' && figures.length > 1,
  );
  const first = countries[0];
  return {
    counts: `${plural(corpus.excerpts.size, 'passage')} and ${formatNumber(corpus.figures.size)} figures from ${plural(reportsOf([...corpus.elections.values()]), 'report')}, each one click from its sentence.`,
    countries: countries.map((country) => {
      const elections = electionsOf(corpus, country);
      return {
        href: paths.country(country.id),
        label: country.name,
        what: `${plural(elections.length, 'election')}: ${elections.map(({ date }) => yearOf(date)).join(', ')}`,
      };
    }),
    questions: inOrder(corpus).map(({ country, topic, lead }) => ({
      href: paths.topic(country.id, topic.id),
      label: topic.label,
      country: country.name,
      answer: lead.text,
    })),
    topics:
      first === undefined
        ? []
        : [...corpus.topics.values()].map(({ id, label }) => ({ href: paths.topic(first.id, id), label })),
    example: example && excerptView(example, 'elsewhere'),
  };
}

/** Comparisons by country, then in the order of topics. */
function inOrder({ countries, topics, comparisons }: Corpus): Comparison[] {
  return [...countries.keys()].flatMap((country) =>
    [...topics.keys()].flatMap((topic) => comparisons.get(`${country}/${topic}`) ?? []),
  );
}
