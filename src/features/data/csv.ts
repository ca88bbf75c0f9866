import type { Cell, Row, Table } from './table.ts';

/**
 * A table as CSV: UTF-8, RFC 4180, a header, the fields in the order of the schema. An empty cell is a missing value.
 * Lists are parted by `;`, records written `party=reds;outlet=first-channel`, footnotes `[3] …` one on a line.
 */
export function csv({ schema }: Table, rows: readonly Row[]): string {
  const fields = Object.keys(schema.shape);
  const lines = [fields, ...rows.map((row) => fields.map((field) => cellText(row[field] ?? null)))];
  return lines.map((cells) => `${cells.map(quoted).join(',')}\r\n`).join('');
}

/** The text of a cell. What a spreadsheet would run as a formula is text there too, by an apostrophe in front. */
function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return String(cell);
  const text = notation(cell);
  return /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
}

/** The text of what is no number: lists and records in their notation. */
export function notation(cell: Exclude<Cell, number | null>): string {
  if (typeof cell === 'string') return cell;
  if (!Array.isArray(cell))
    return Object.entries(cell)
      .map(([key, value]) => `${key}=${String(value)}`)
      .join(';');
  const [first] = cell as readonly unknown[];
  return typeof first === 'object'
    ? (cell as readonly { mark: string; text: string }[])
        .map(({ mark, text }) => `[${mark}] ${text}`)
        .join('\n')
    : cell.join(';');
}

function quoted(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
