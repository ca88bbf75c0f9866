import type { Corpus } from '../../model/corpus.ts';
import { withoutBase } from '../../paths.ts';
import { pairs } from '../charts/pairs-table.ts';
import { annotationFiles } from '../data/annotations.ts';
import { csv } from '../data/csv.ts';
import { dataPackage } from '../data/data-package.ts';
import type { Download } from '../../site/download.ts';
import { jsonSchema } from '../data/json-schema.ts';
import { rowsOf } from '../data/rows.ts';
import type { Row, Table } from '../data/table.ts';
import { workbook, type SheetRows } from '../data/workbook.ts';
import { excerpts } from '../excerpts/excerpts-table.ts';
import { figures } from '../excerpts/figures-table.ts';
import { pagesOf, type PageData, type PageKind } from './page-kind.ts';
import { partCitations } from './part-citations.ts';

/** The tables of all kinds, in the order of the data page. */
export function tablesOf(kinds: readonly PageKind[]): Table[] {
  return kinds.flatMap(({ tables = [] }) => tables);
}

/**
 * Every download: the whole tables, their schemas, citations, annotations, and each page's own passages and figures.
 */
export function downloads(kinds: readonly PageKind[], corpus: Corpus, site: URL): Download[] {
  const tables = tablesOf(kinds);
  return [
    ...tables.flatMap((table) => [
      ...files('', table, () => rowsOf(table, corpus, site)),
      { path: `schema/${table.name}.json`, body: () => json(jsonSchema(table, site)) },
    ]),
    { path: 'datapackage.json', body: () => json(dataPackage(tables, corpus, site)) },
    ...annotationFiles(corpus, site),
    ...kinds.flatMap(({ files: own }) => own?.(corpus, site) ?? []),
    ...pagesOf(kinds, corpus).flatMap(({ href, data }) =>
      data === undefined ? [] : pageFiles(withoutBase(href).slice(1), href, data(), corpus, site),
    ),
  ];
}

/** The rows of the tables that a page is made of, and the citations of its chart and of these files. */
function pageFiles(folder: string, href: string, data: PageData, corpus: Corpus, site: URL): Download[] {
  return [
    ...pageTables(data, corpus, site).flatMap(({ table, rows }) => files(folder, table, () => rows)),
    { path: `${folder}citations.json`, body: () => partCitations(href, data, corpus, site) },
  ];
}

/** The rows of the tables that a page is made of. */
function pageTables(data: PageData, corpus: Corpus, site: URL): SheetRows[] {
  const part = (table: Table, own: readonly { readonly id: string }[]): SheetRows => {
    const ids = new Set<Row[string] | undefined>(own.map(({ id }) => id));
    return { table, rows: rowsOf(table, corpus, site).filter((row) => ids.has(row.id)) };
  };
  return [
    ...(data.excerpts === undefined ? [] : [part(excerpts, data.excerpts)]),
    part(figures, data.figures),
    ...(data.pairs ? [{ table: pairs, rows: pairRows(data, corpus, site) }] : []),
  ];
}

function pairRows({ figures: own }: PageData, corpus: Corpus, site: URL): Row[] {
  const ids = new Set<Row[string] | undefined>(own.map(({ id }) => id));
  return rowsOf(pairs, corpus, site).filter(({ first, second }) => ids.has(first) && ids.has(second));
}

function files(folder: string, table: Table, rows: () => readonly Row[]): Download[] {
  return [
    { path: `${folder}${table.name}.csv`, body: () => csv(table, rows()) },
    { path: `${folder}${table.name}.json`, body: () => rowsJson(rows()) },
  ];
}

/** Every workbook: one beside the CSV of each whole table, and one with all that a page has. */
export function workbooks(
  kinds: readonly PageKind[],
  corpus: Corpus,
  site: URL,
): Download<Promise<Uint8Array<ArrayBuffer>>>[] {
  return [
    ...tablesOf(kinds).map((table) => ({
      path: `${table.name}.xlsx`,
      body: () => workbook([{ table, rows: rowsOf(table, corpus, site) }]),
    })),
    ...pagesOf(kinds, corpus).flatMap(({ href, data }) =>
      data === undefined
        ? []
        : [
            {
              path: `${withoutBase(href).slice(1)}tables.xlsx`,
              body: () => workbook(pageTables(data(), corpus, site)),
            },
          ],
    ),
  ];
}

/** Writes one row on each line, so that a changed row is one changed line. */
function rowsJson(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
