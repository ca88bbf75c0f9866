import { createHash } from 'node:crypto';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Topic } from '../../model/vocabulary.ts';
import { topicFile } from './topic-file.ts';

/** The file of a topic in a country as it is written. */
export function topicFileBody(corpus: Corpus, country: Country, topic: Topic, site: URL): string {
  return `${JSON.stringify(topicFile(corpus, country, topic, site))}\n`;
}

/**
 * The check sum of every topic's file, by the topic's id, as `fetch` takes it. The page brings them, because a file
 * that was cut or damaged on its way may still read as one that holds fewer passages.
 */
export function topicFileSums(corpus: Corpus, country: Country, site: URL): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...corpus.topics.values()].map((topic) => {
      const sum = createHash('sha256')
        .update(topicFileBody(corpus, country, topic, site))
        .digest('base64');
      return [topic.id, `sha256-${sum}`];
    }),
  );
}
