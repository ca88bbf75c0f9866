import type { Corpus } from '../../model/corpus.ts';
import { annotationFiles } from '../data/annotations.ts';
import { dataPackage } from '../data/data-package.ts';
import type { Download } from '../../site/download.ts';
import { jsonSchema } from '../data/json-schema.ts';
import { rowsOf } from '../data/rows.ts';
import type { Table } from '../data/table.ts';
import { tableCsv, tableJson } from '../data/table-files.ts';
import { workbook } from '../data/workbook.ts';
import { countryFiles, countryParquet, countryWorkbooks } from './country-files.ts';
import { pageCitations } from './page-citations.ts';
import type { PageKind } from './page-kind.ts';

/** The tables of all kinds, in the order of the data page. */
export function tablesOf(kinds: readonly PageKind[]): Table[] {
  return kinds.flatMap(({ tables = [] }) => tables);
}

/**
 * Every download: the whole tables and their schemas, those of countries and elections, citations and annotations. No
 * page of a topic, an issue or an indicator has files of its own: its rows are in the tables of its country.
 */
export function downloads(kinds: readonly PageKind[], corpus: Corpus, site: URL): Download[] {
  const tables = tablesOf(kinds);
  return [
    ...tables.flatMap((table) => [
      tableCsv('', table, () => rowsOf(table, corpus, site)),
      tableJson('', table, () => rowsOf(table, corpus, site)),
      { path: `schema/${table.name}.json`, body: () => json(jsonSchema(table, site)) },
    ]),
    { path: 'datapackage.json', body: () => json(dataPackage(tables, corpus, site)) },
    ...annotationFiles(corpus, site),
    ...kinds.flatMap(({ files: own }) => own?.(corpus, site) ?? []),
    ...[...corpus.countries.values()].flatMap((country) => countryFiles(corpus, country, site)),
    ...pageCitations(kinds, corpus, site),
  ];
}

/**
 * Every file that is no text: a workbook beside the CSV of each whole table, one with all tables of a country or an
 * election, and each table of a country as Parquet.
 */
export function binaryDownloads(
  kinds: readonly PageKind[],
  corpus: Corpus,
  site: URL,
): Download<Uint8Array<ArrayBuffer> | Promise<Uint8Array<ArrayBuffer>>>[] {
  return [
    ...tablesOf(kinds).map((table) => ({
      path: `${table.name}.xlsx`,
      body: () => workbook([{ table, rows: rowsOf(table, corpus, site) }]),
    })),
    ...[...corpus.countries.values()].flatMap((country) => [
      ...countryWorkbooks(corpus, country, site),
      ...countryParquet(corpus, country, site),
    ]),
  ];
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
