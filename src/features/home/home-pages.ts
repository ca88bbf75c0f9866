import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';
import { comparisonEntry, correctionEntries, feed, reportEntries } from '../feeds/feed.ts';
import { plainPicture, type PagePicture } from '../previews/page-picture.ts';
import { singlePage } from '../publishing/page-kind.ts';
import { homeView, type HomeView } from './home-view.ts';

/** What this is. */
export const homePage = singlePage({
  id: 'home',
  route: 'index.astro',
  href: paths.home(),
  picture: (corpus) => homePicture(homeView(corpus)),
  feed: (corpus) =>
    feed([...corpus.elections.values()], words.site.name, paths.home(), [
      ...[...corpus.elections.values()].flatMap(reportEntries),
      ...[...corpus.comparisons.values()].map(comparisonEntry),
      ...[...corpus.countries.values()].flatMap((country) => correctionEntries(corpus, country)),
    ]),
});

/** What the site is, and the elections of its first country. */
export function homePicture({ counts, countries }: HomeView): PagePicture {
  return {
    ...plainPicture,
    words: words.home.title,
    foot: counts,
    timeline: countries[0]?.timeline,
  };
}
