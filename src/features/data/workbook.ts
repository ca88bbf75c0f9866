import writeExcelFile, { type Cell as SheetCell, type Sheet } from 'write-excel-file/universal';
import { unzip, zip } from '../../site/zip.ts';
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

/**
 * Tables as an .xlsx, a sheet each. Numbers are numbers and days are days; all else is text, so that no program makes a
 * day of `3/7`, a number of `19.7%` or a formula of `=1`. The same rows make the same bytes.
 */
export async function workbook(sheets: readonly SheetRows[]): Promise<Uint8Array<ArrayBuffer>> {
  const blob = await writeExcelFile(sheets.map(sheet)).toBlob();
  // The library dates the files in it.
  return zip(await unzip(new Uint8Array(await blob.arrayBuffer())));
}

function sheet({ table, rows }: SheetRows): Sheet<Blob> {
  const fields = fieldTypes(table);
  const header = fields.map(({ name }): SheetCell => ({ value: name, fontWeight: 'bold' }));
  const cells = rows.map((row) =>
    fields.map(({ name, format }) => sheetCell(row[name] ?? null, format === 'date')),
  );
  return {
    sheet: table.name,
    data: [header, ...cells],
    columns: fields.map(({ name }, column) => {
      const longest = cells.reduce((most, row) => Math.max(most, lengthOf(row[column])), name.length);
      return { width: Math.min(widths.most, Math.max(widths.least, longest + 1)) };
    }),
    stickyRowsCount: 1,
  };
}

function sheetCell(cell: Cell, isDay: boolean): SheetCell {
  if (cell === null || cell === '') return null;
  if (typeof cell === 'number') return cell;
  const text = notation(cell);
  if (isDay) return { value: new Date(text), format: 'yyyy-mm-dd' };
  if (text === '') return null;
  return { type: String, value: withoutEscapes(text.length > longestText ? cut(text) : text) };
}

/** Office programs read `_x0041_` as A: the line in front is written so itself. */
function withoutEscapes(text: string): string {
  return text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_');
}

function cut(text: string): string {
  return text.slice(0, longestText - words.data.cutCell.length) + words.data.cutCell;
}

/** How many characters a cell shows. */
function lengthOf(cell: SheetCell): number {
  const value = typeof cell === 'object' && cell !== null && 'value' in cell ? cell.value : cell;
  if (value instanceof Date) return '2026-12-31'.length;
  return typeof value === 'string' || typeof value === 'number' ? String(value).length : 0;
}
