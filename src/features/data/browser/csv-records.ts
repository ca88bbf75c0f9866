/**
 * The header of a CSV and those of its records that have a value in a column, which may be a list parted by `;`. Each is
 * kept letter by letter, with its line end.
 * @param csv RFC 4180, as the downloads are: a quoted field may hold commas, line ends and doubled quotation marks
 * @throws when the file has no such column, as a page in its place has none, or is seen to be cut or damaged
 */
export function recordsWith(csv: string, column: string, value: string): string {
  if (!/^[^\0\uFFFD]*\n$/.test(csv)) throw new Error('The table is cut or damaged');
  const [header = '', ...records] = recordsOf(csv);
  const at = fieldsOf(header).indexOf(column);
  if (at === -1) throw new Error(`There is no column ${column}`);
  return header + records.filter((record) => fieldsOf(record)[at]?.split(';').includes(value)).join('');
}

/** The records of a CSV with their line ends. A line end within quotation marks is part of its record. */
function recordsOf(csv: string): string[] {
  return csv.match(/(?:[^"\r\n]*"[^"]*")*[^"\r\n]*(?:\r?\n|$)/g) ?? [];
}

/** The fields of a record as they were before they were written. */
function fieldsOf(record: string): string[] {
  // With a comma before the first, each field is one with what parts it.
  const fields = `,${record.replace(/\r?\n$/, '')}`.matchAll(/,(?:"((?:[^"]|"")*)"|([^,]*))/g);
  return [...fields].map(([, quoted, plain = '']) => quoted?.replaceAll('""', '"') ?? plain);
}
