import { plural } from '../format.ts';
import type { Corpus } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import type { Link } from './excerpt-view.ts';
import { fieldTypes } from './exports/json-schema.ts';
import { tables } from './exports/tables/index.ts';

/** The downloads, each with what its fields hold. */
export interface DataView {
  readonly tables: readonly {
    readonly name: string;
    readonly title: string;
    readonly what: string;
    readonly rows: string;
    readonly files: readonly Link[];
    readonly fields: readonly { readonly name: string; readonly what: string; readonly type: string }[];
  }[];
  readonly dataPackage: Link;
}

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
      fields: fieldTypes(table).map(({ name, description, type, format, values, nullable }) => ({
        name,
        what: values === undefined ? description : `${description} One of: ${values.join(', ')}.`,
        type: [format === 'date' ? 'date' : type, nullable ? 'or empty' : ''].filter(Boolean).join(' '),
      })),
    })),
    dataPackage: file('datapackage.json', 'datapackage.json'),
  };
}
