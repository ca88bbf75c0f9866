import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { Link } from '../../site/link.ts';
import { citation, type Citation } from '../cite/citation.ts';
import { tableItem } from '../cite/csl-item.ts';
import { fieldTypes } from './json-schema.ts';
import { rowsOf } from './rows.ts';
import type { Table } from './table.ts';

/** The downloads, each with what its fields hold. */
export interface DataView {
  readonly tables: readonly DescribedFiles[];
  readonly dataPackage: Link;
}

/** A table, or files of one kind, with what their fields hold. */
export interface DescribedFiles {
  readonly name: string;
  readonly title: string;
  readonly what: string;
  readonly rows: string;
  readonly files: readonly Link[];
  /** How to cite it; undefined for files that are cited as the pages they belong to. */
  readonly citation: Citation | undefined;
  readonly fields: readonly { readonly name: string; readonly what: string; readonly type: string }[];
}

/** What the data page shows. */
export function dataView(tables: readonly Table[], corpus: Corpus, site: URL): DataView {
  // The formats alone would name a dozen links alike.
  const file = (path: string): Link => ({ href: paths.download(path), label: path });
  return {
    tables: tables.map((table) => ({
      name: table.name,
      title: table.title,
      what: table.description,
      rows: words.counts.rows(rowsOf(table, corpus, site).length),
      files: [
        file(`${table.name}.xlsx`),
        file(`${table.name}.csv`),
        file(`${table.name}.json`),
        file(`schema/${table.name}.json`),
      ],
      citation: citation(tableItem(corpus, table, site)),
      fields: fieldTypes(table).map(({ name, description, type, format, values, nullable }) => ({
        name,
        what: values === undefined ? description : words.data.oneOf(description, values),
        type: typeName(format === 'date' ? 'date' : type, nullable),
      })),
    })),
    dataPackage: file('datapackage.json'),
  };
}

function typeName(type: string, nullable: boolean): string {
  return nullable ? words.data.orEmpty(type) : type;
}
