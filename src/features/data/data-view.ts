import { plural } from '../../words/format.ts';
import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import { citation, type Citation } from '../cite/citation.ts';
import { tableItem } from '../cite/csl-item.ts';
import { fieldTypes } from './json-schema.ts';
import { tables } from './tables/index.ts';
import { topicFilePath, type TopicFile } from './topic-file.ts';

/** The downloads, each with what its fields hold. */
export interface DataView {
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly what: string;
    readonly rows: string;
    readonly files: readonly Link[];
    /** How to cite it; undefined for files that are cited as the pages they belong to. */
    readonly citation: Citation | undefined;
    readonly fields: readonly { readonly name: string; readonly what: string; readonly type: string }[];
  }[];
  /** The same by topic, one file for each: what comparisons are made of. */
  readonly comparisons: DataView['tables'][number];
  readonly dataPackage: Link;
}

const topicFields: Record<keyof TopicFile, string> = {
  country: 'Id of the country.',
  topic: 'Id of the topic.',
  elections:
    'Every election in time order, with its state and, where there is no passage, the reason in a sentence.',
  passages: 'The passages on the topic, with the fields of excerpts that a comparison shows.',
  indicators:
    'The indicators of the topic. `absent`: by election, why a value is not there. `series`: figures that count the same, with `values` as printed and `apart`, the pairs of elections whose values are kept apart: `unlike` says why they are not comparable (`inPart`: others of several values are), `noSeries` what lies between them. Any other two may be compared.',
};

/** What the data page shows. */
export function dataView(corpus: Corpus, site: URL): DataView {
  const file = (path: string, label: string): Link => ({ href: paths.download(path), label });
  return {
    tables: tables.map((table) => ({
      name: table.name,
      title: table.title,
      what: table.description,
      rows: plural(table.rows(corpus, site).length, 'row'),
      files: [
        file(`${table.name}.csv`, 'CSV'),
        file(`${table.name}.json`, 'JSON'),
        file(`schema/${table.name}.json`, 'JSON Schema'),
      ],
      citation: citation(tableItem(corpus, table, site)),
      fields: fieldTypes(table).map(({ name, description, type, format, values, nullable }) => ({
        name,
        what: values === undefined ? description : `${description} One of: ${values.join(', ')}.`,
        type: [format === 'date' ? 'date' : type, nullable ? 'or empty' : ''].filter(Boolean).join(' '),
      })),
    })),
    comparisons: comparisons(corpus),
    dataPackage: file('datapackage.json', 'datapackage.json'),
  };
}

function comparisons({ countries, topics }: Corpus): DataView['tables'][number] {
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
