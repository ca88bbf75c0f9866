import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf, excerptsOn, reportsOf } from '../../site/elections.ts';
import type { Link } from '../../site/link.ts';
import * as words from '../../words/words.ts';
import { timelineView, type TimelineView } from '../timeline/timeline-view.ts';

/** What a topic is about in a country, and where in time there are passages: all that its picture shows. */
export interface TopicHead {
  readonly title: string;
  readonly country: Link;
  readonly definition: string;
  /** What a reader wants to know; undefined where there is no comparison yet. */
  readonly question: string | undefined;
  /** "17 passages from four of five reports." */
  readonly summary: string;
  /** The elections to scale. */
  readonly timeline: TimelineView;
}

/** What a topic is about in a country. */
export function topicHead(corpus: Corpus, country: Country, topic: Topic): TopicHead {
  const elections = electionsOf(corpus, country);
  const excerpts = elections.flatMap((election) => excerptsOn(election, topic));
  const reports = new Set(excerpts.map(({ report }) => report)).size;
  return {
    title: topic.label,
    country: { href: paths.country(country.id), label: country.name },
    definition: topic.definition,
    question: corpus.comparisons.get(`${country.id}/${topic.id}`)?.question,
    summary: words.topics.summary(excerpts.length, reports, reportsOf(elections)),
    timeline: timelineView(corpus, country, (election) => {
      const count = excerptsOn(election, topic).length;
      const cell = election.cells.get(topic.id);
      const what =
        cell === undefined || cell.state === 'reported'
          ? words.counts.passages(count)
          : words.labels.silences[cell.state];
      return { what, href: `#${election.slug}`, full: count > 0 };
    }),
  };
}
