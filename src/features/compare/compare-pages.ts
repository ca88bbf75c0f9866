import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { topicFileBody } from './topic-file-body.ts';
import { topicFilePath } from './topic-file.ts';

/** The page on which readers compare elections of a country. */
export const comparePages: PageKind = {
  id: 'compare',
  route: '[country]/compare.astro',
  pages: (corpus) =>
    [...corpus.countries.values()].map((country) => ({
      href: paths.compare(country.id),
      elections: electionsOf(corpus, country),
      country,
    })),
  files: (corpus, site) =>
    [...corpus.countries.values()].flatMap((country) =>
      [...corpus.topics.values()].map((topic) => ({
        path: topicFilePath(country.id, topic.id),
        body: () => topicFileBody(corpus, country, topic, site),
      })),
    ),
};
