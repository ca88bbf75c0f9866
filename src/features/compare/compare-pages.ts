import type { Country } from '../../model/country.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { plainPicture, type PagePicture } from '../previews/page-picture.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { compareView, type CompareView } from './compare-view.ts';
import { topicFile, topicFilePath } from './topic-file.ts';

/** Elections of a country side by side. */
export const comparePages: PageKind = {
  id: 'compare',
  route: '[country]/compare.astro',
  pages: (corpus) =>
    [...corpus.countries.values()].map((country) => ({
      href: paths.compare(country.id),
      elections: electionsOf(corpus, country),
      picture: () => comparePicture(country, compareView(corpus, country)),
    })),
  files: (corpus, site) =>
    [...corpus.countries.values()].flatMap((country) =>
      [...corpus.topics.values()].map((topic) => ({
        path: topicFilePath(country.id, topic.id),
        body: () => `${JSON.stringify(topicFile(corpus, country, topic, site))}\n`,
      })),
    ),
};

/** What can be compared. */
export function comparePicture({ name }: Country, { title, lead }: CompareView): PagePicture {
  return { ...plainPicture, over: name, words: title, below: lead };
}
