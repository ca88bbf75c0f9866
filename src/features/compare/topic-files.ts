import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { DescribedFiles } from '../data/data-view.ts';
import { topicFilePath, type TopicFile } from './topic-file.ts';

/** The files of all topics, as the data page describes them. */
export function topicFiles({ countries, topics }: Corpus): DescribedFiles {
  const files = [...countries.values()].flatMap((country) =>
    [...topics.values()].map(({ id, label }) => ({
      href: paths.download(topicFilePath(country.id, id)),
      label: words.compare.topicFiles.file(country.name, label, countries.size),
    })),
  );
  return {
    name: 'comparison',
    title: words.compare.topicFiles.title,
    what: words.compare.topicFiles.what,
    rows: words.counts.files(files.length),
    files,
    citation: undefined,
    fields: Object.entries(words.compare.topicFileFields satisfies Record<keyof TopicFile, string>).map(
      ([name, what]) => ({
        name,
        what,
        type: name === 'country' || name === 'topic' ? 'string' : 'array',
      }),
    ),
  };
}
