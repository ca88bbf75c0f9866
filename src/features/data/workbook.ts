import { writeXlsx, type CellValue, type WriteSheet } from 'hucre/xlsx';
import * as words from '../../words/words.ts';
import { notation } from './csv.ts';
import { fieldTypes } from './json-schema.ts';
import type { Cell, Row, Table } from './table.ts';

/** A table and those of its rows that a sheet shows. */
export interface SheetRows {
  readonly table: Table;
  readonly rows: readonly Row[];
}

/** What Excel and LibreOffice hold at most in a cell. */
const longestText = 32_767;

/** Columns are as wide as their longest cell, in characters, within these bounds. */
const widths = { least: 8, most: 50 };

/** What a workbook says of itself. The day is that of the files in it: the first that a zip can say. */
const properties = { creator: words.site.name, modified: new Date(Date.UTC(1980, 0, 1)) };

/**
 * Tables as an .xlsx, a sheet each. Numbers are numbers and days are days; all else is text, so that no program makes a
 * day of `3/7`, a number of `19.7%` or a formula of `=1`. The same rows make the same bytes.
 */
export async function workbook(sheets: readonly SheetRows[]): Promise<Uint8Array<ArrayBuffer>> {
  return new Uint8Array(await writeXlsx({ sheets: sheets.map(sheet), properties }));
}

function sheet({ table, rows }: SheetRows): WriteSheet {
  const fields = fieldTypes(table);
  const header = fields.map(({ name }) => name);
  const cells = rows.map((row) =>
    fields.map(({ name, format }) => sheetCell(row[name] ?? null, format === 'date')),
  );
  return {
    name: table.name,
    rows: [header, ...cells],
    cells: new Map(header.map((_, column) => [`0,${column}`, { style: { font: { bold: true } } }])),
    columns: fields.map(({ name, format }, column) => {
      const longest = cells.reduce((most, row) => Math.max(most, lengthOf(row[column])), name.length);
      const width = Math.min(widths.most, Math.max(widths.least, longest + 1));
      return format === 'date' ? { width, numFmt: 'yyyy-mm-dd' } : { width };
    }),
    freezePane: { rows: 1 },
  };
}

function sheetCell(cell: Cell, isDay: boolean): CellValue {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  const text = notation(cell);
  if (isDay) return new Date(text);
  if (text === '') return null;
  return withoutEscapes(text.length > longestText ? cut(text) : text);
}

/** Office programs read `_x0041_` as A: the line in front is written so itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function cut(text: string): string {
  return text.slice(0, longestText - words.data.cutCell.length) + words.data.cutCell;
}

/** How many characters a cell shows. */
function lengthOf(cell: CellValue | undefined): number {
  if (cell instanceof Date) return '2026-12-31'.length;
  return String(cell ?? '').length;
}
