import type { Download } from '../../site/download.ts';
import { csv } from './csv.ts';
import type { Row, Table } from './table.ts';

/**
 * Rows of a table as CSV.
 * @param folder where the file lies below `/data/`: `ruritania/`, or nothing
 */
export function tableCsv(folder: string, table: Table, rows: () => readonly Row[]): Download {
  return { path: `${folder}${table.name}.csv`, body: () => csv(table, rows()) };
}

/** The same as JSON. */
export function tableJson(folder: string, table: Table, rows: () => readonly Row[]): Download {
  return { path: `${folder}${table.name}.json`, body: () => rowsJson(rows()) };
}

/** Writes one row on each line, so that a changed row is one changed line. */
function rowsJson(rows: readonly Row[]): string {
  return rows.length === 0 ? '[]\n' : `[\n${rows.map((row) => JSON.stringify(row)).join(',\n')}\n]\n`;
}
