import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { indicatorsWithFigures } from '../indicators/indicators-view.ts';
import {
  commitmentPicture,
  comparePicture,
  countryPicture,
  electionPicture,
  homePicture,
  indicatorPicture,
  referencePicture,
  threadPicture,
  topicPicture,
  type PagePicture,
} from './page-picture.ts';
import { referencePages } from '../reference/reference-pages.ts';

/** A page and its picture, which is made when it is asked for. */
type Entry = readonly [href: string, picture: () => PagePicture];

/** A picture and the page that it is the picture of. */
export interface Preview {
  readonly href: string;
  readonly picture: PagePicture;
}

/** What stands for a page where a link to it is shared: its picture, or that of the nearest page above that has one. */
export function previewOf(corpus: Corpus, page: string): Preview {
  const pictures = pagePictures(corpus);
  const href = [...pictures.keys()]
    .filter((above) => page.startsWith(above))
    .reduce((nearest, above) => (above.length > nearest.length ? above : nearest), paths.home());
  return { href, picture: pictures.get(href)?.() ?? homePicture(corpus) };
}

/** The pictures of pages by the pages' addresses. */
export function pagePictures(corpus: Corpus): ReadonlyMap<string, () => PagePicture> {
  return new Map<string, () => PagePicture>([
    [paths.home(), () => homePicture(corpus)],
    ...Object.values(referencePages).map((page): Entry => [page.href, () => referencePicture(page)]),
    ...[...corpus.commitments.values()].map((commitment): Entry => {
      return [paths.commitment(commitment.id), () => commitmentPicture(corpus, commitment)];
    }),
    ...countryPages(corpus),
    ...[...corpus.elections.values()].map((election): Entry => {
      return [paths.election(election.id), () => electionPicture(corpus, election)];
    }),
    ...[...corpus.threads.values()].map((thread): Entry => {
      return [paths.thread(thread.country.id, thread.slug), () => threadPicture(corpus, thread)];
    }),
  ]);
}

function countryPages(corpus: Corpus): Entry[] {
  return [...corpus.countries.values()].flatMap((country): Entry[] => [
    [paths.country(country.id), () => countryPicture(corpus, country)],
    [paths.compare(country.id), () => comparePicture(corpus, country)],
    ...[...corpus.topics.values()].map((topic): Entry => {
      return [paths.topic(country.id, topic.id), () => topicPicture(corpus, country, topic)];
    }),
    ...indicatorsWithFigures(corpus, country).map((indicator): Entry => {
      return [paths.indicator(country.id, indicator.id), () => indicatorPicture(corpus, country, indicator)];
    }),
  ]);
}
