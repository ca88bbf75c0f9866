import * as words from '../../words/words.ts';
import type { Corpus, Thread } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { feed, passageEntries, type Feed } from '../feeds/feed.ts';
import { plainPicture, type PagePicture } from '../previews/page-picture.ts';
import { titledIn, type PageKind } from '../publishing/page-kind.ts';
import { threadHead, type ThreadHead } from './thread-view.ts';
import { threads } from './threads-table.ts';

/** One issue followed through the elections of a country. */
export const threadPages: PageKind = {
  id: 'thread',
  route: '[country]/threads/[thread].astro',
  tables: [threads],
  pages: (corpus) =>
    [...corpus.threads.values()].map((thread) => {
      const { country, slug, title, definition } = thread;
      const href = paths.thread(country.id, slug);
      const elections = electionsOf(corpus, country);
      return {
        href,
        elections,
        picture: () => threadPicture(threadHead(corpus, thread)),
        found: [
          { what: 'thread' as const, href, title: titledIn(corpus, title, country), texts: [definition] },
        ],
        feed: () => threadFeed(corpus, thread),
        data: () => ({ title: words.cite.thread(country.name, title) }),
      };
    }),
};

/** What the issue is, and where in time there are passages. */
export function threadPicture({ country, title, definition, summary, timeline }: ThreadHead): PagePicture {
  const over = words.threads.over(country.label);
  return { ...plainPicture, over, words: title, below: definition, foot: summary, timeline };
}

function threadFeed(corpus: Corpus, thread: Thread): Feed {
  const { country, slug, title } = thread;
  return feed(
    electionsOf(corpus, country),
    words.cite.thread(country.name, title),
    paths.thread(country.id, slug),
    passageEntries(
      corpus,
      country,
      ({ threads }) => threads.includes(thread),
      (election) => paths.threadElection(country.id, slug, election.slug),
    ),
  );
}
