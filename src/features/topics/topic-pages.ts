import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { comparisonEntry, feed, passageEntries, type Feed } from '../feeds/feed.ts';
import { plainPicture, type PagePicture } from '../previews/page-picture.ts';
import { singlePage, titledIn, type PageKind } from '../publishing/page-kind.ts';
import { comparisons } from './comparisons-table.ts';
import { topicHead, type TopicHead } from './topic-head.ts';
import { topics } from './topics-table.ts';

/** A topic through the elections of a country. */
export const topicPages: PageKind = {
  id: 'topic',
  route: '[country]/topics/[topic].astro',
  tables: [topics, comparisons],
  pages: (corpus) =>
    [...corpus.countries.values()].flatMap((country) => {
      const elections = electionsOf(corpus, country);
      return [...corpus.topics.values()].map((topic) => ({
        href: paths.topic(country.id, topic.id),
        elections,
        picture: () => topicPicture(topicHead(corpus, country, topic)),
        found: [
          {
            what: 'topic' as const,
            href: paths.topic(country.id, topic.id),
            title: titledIn(corpus, topic.label, country),
            texts: [topic.definition],
          },
        ],
        feed: () => topicFeed(corpus, country, topic),
        data: () => ({ title: words.cite.topic(country.name, topic.label) }),
      }));
    }),
};

/** The index of topics. */
export const topicsPage = singlePage({
  id: 'topics',
  route: 'topics.astro',
  href: paths.topics(),
});

/** The question that the topic answers, and where in time there are passages. */
export function topicPicture(head: TopicHead): PagePicture {
  const { country, title, question, definition, summary, timeline } = head;
  const over = `${country.label} · ${title}`;
  return question === undefined
    ? { ...plainPicture, over, words: title, below: definition, foot: summary, timeline }
    : { ...plainPicture, over, words: question, foot: summary, timeline };
}

function topicFeed(corpus: Corpus, country: Country, topic: Topic): Feed {
  const comparison = corpus.comparisons.get(`${country.id}/${topic.id}`);
  const title = words.cite.topic(country.name, topic.label);
  return feed(electionsOf(corpus, country), title, paths.topic(country.id, topic.id), [
    ...(comparison === undefined ? [] : [comparisonEntry(comparison)]),
    ...passageEntries(
      corpus,
      country,
      ({ topics }) => topics.includes(topic),
      ({ slug }) => paths.topicElection(country.id, topic.id, slug),
    ),
  ]);
}
