import * as words from '../../words/words.ts';
import { correctionEntry, feed } from '../feeds/feed.ts';
import { singlePage } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';

/** What was corrected since it was published. */
export const correctionsPage = singlePage({
  id: 'corrections',
  route: 'corrections.astro',
  href: referencePages.corrections.href,
  feed: (corpus) =>
    feed(
      [...corpus.elections.values()],
      words.corrections.feed,
      referencePages.corrections.href,
      corpus.corrections.map((correction) => correctionEntry(corpus, correction)),
    ),
});
