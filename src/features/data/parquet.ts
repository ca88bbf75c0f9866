import { parquetWriteBuffer, type SchemaElement } from 'hyparquet-writer';
import { absolute, paths } from '../../paths.ts';
import { fieldTypes, type FieldType } from './json-schema.ts';
import type { Cell, Row, Table } from './table.ts';

/**
 * Rows of a table as Apache Parquet, which DuckDB, Spark, Arrow and pandas read in place, a column at a time: days are
 * days, whole numbers are 64 bits wide, lists and records are lists and maps, and a missing value is null. The file names
 * the data package, which says what each field means and under which terms it is. The same rows make the same bytes.
 */
export function parquet(table: Table, rows: readonly Row[], site: URL): Uint8Array<ArrayBuffer> {
  const fields = fieldTypes(table);
  const columnData = fields.map((field) => ({
    name: field.name,
    data: rows.map((row) => valueOf(field, row[field.name] ?? null)),
  }));
  const schema = [{ name: table.name, num_children: fields.length }, ...fields.flatMap(elements)];
  const kvMetadata = [
    { key: 'title', value: table.title },
    { key: 'description', value: table.description },
    { key: 'datapackage', value: absolute(paths.download('datapackage.json'), site) },
  ];
  return new Uint8Array(
    parquetWriteBuffer({ columnData, schema, kvMetadata, createdBy: 'elections-observed' }),
  );
}

/** A cell as the writer takes it. @throws if a field that always has a value has none */
function valueOf({ name, type, format, nullable }: FieldType, cell: Cell): unknown {
  if (cell === null) {
    if (!nullable) throw new Error(`Unexpected absence of a value in \`${name}\`, which always has one`);
    return null;
  }
  if (type === 'integer') return BigInt(cell as number);
  return format === 'date' ? new Date(cell as string) : cell;
}

const text = { type: 'BYTE_ARRAY', converted_type: 'UTF8' } as const;
const required = { repetition_type: 'REQUIRED' } as const;
const repeated = { repetition_type: 'REPEATED' } as const;

/** A field as Parquet's schema spells it: an element, and after it those that it holds. */
function elements({ name, type, format, nullable, items }: FieldType): SchemaElement[] {
  const repetition_type = nullable ? 'OPTIONAL' : 'REQUIRED';
  switch (type) {
    case 'string':
      return [
        format === 'date'
          ? { name, type: 'INT32', converted_type: 'DATE', repetition_type }
          : { name, ...text, repetition_type },
      ];
    case 'integer':
      return [{ name, type: 'INT64', repetition_type }];
    case 'number':
      return [{ name, type: 'DOUBLE', repetition_type }];
    case 'array':
      return [
        { name, converted_type: 'LIST', repetition_type, num_children: 1 },
        { name: 'list', ...repeated, num_children: 1 },
        ...(items === undefined
          ? [{ name: 'element', ...text, ...required }]
          : [
              { name: 'element', ...required, num_children: items.length },
              ...items.map((item) => ({ name: item, ...text, ...required })),
            ]),
      ];
    case 'object':
      return [
        { name, converted_type: 'MAP', repetition_type, num_children: 1 },
        { name: 'key_value', ...repeated, num_children: 2 },
        { name: 'key', ...text, ...required },
        { name: 'value', ...text, ...required },
      ];
  }
}
