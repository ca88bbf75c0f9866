import { plural } from '../../words/format.ts';
import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { DescribedFiles } from '../data/data-view.ts';
import { topicFilePath, type TopicFile } from './topic-file.ts';

const topicFields: Record<keyof TopicFile, string> = {
  country: 'Id of the country.',
  topic: 'Id of the topic.',
  elections:
    'Every election in time order, with its state and, where there is no passage, the reason in a sentence.',
  passages: 'The passages on the topic, with the fields of excerpts that a comparison shows.',
  indicators:
    'The indicators of the topic. `absent`: by election, why a value is not there. `series`: figures that count the same, with `values` as printed and `apart`, the pairs of elections whose values are kept apart: `unlike` says why they are not comparable (`inPart`: others of several values are), `noSeries` what lies between them. Any other two may be compared.',
};

/** The files of all topics, as the data page describes them. */
export function topicFiles({ countries, topics }: Corpus): DescribedFiles {
  const files = [...countries.values()].flatMap((country) =>
    [...topics.values()].map(({ id, label }) => ({
      href: paths.download(topicFilePath(country.id, id)),
      label: countries.size > 1 ? `${country.name}, ${label.toLowerCase()}` : label,
    })),
  );
  return {
    name: 'comparison',
    title: 'By topic',
    what: 'What the reports on a country say on one topic: states, passages, and figures with what keeps their values apart. The comparison of elections is made of these files.',
    rows: plural(files.length, 'file'),
    files,
    citation: undefined,
    fields: Object.entries(topicFields).map(([name, what]) => ({
      name,
      what,
      type: name === 'country' || name === 'topic' ? 'string' : 'array',
    })),
  };
}
