import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { fieldTypes } from './json-schema.ts';
import { schemaVersion } from './schema-version.ts';
import { tables } from '../../../tests/support/corpus.ts';

/** What programs rely on: the columns that were published, by table, with their types. */
const published = JSON.parse(readFileSync('src/features/data/columns.json', 'utf8')) as {
  readonly schemaVersion: number;
  readonly tables: Readonly<Record<string, Readonly<Record<string, string>>>>;
};

/** The tables as they are, in the same form. */
const columns = Object.fromEntries(
  tables.map((table) => [
    table.name,
    Object.fromEntries(
      fieldTypes(table).map(({ name, type, format, nullable }) => [
        name,
        `${format ?? type}${nullable ? ' or empty' : ''}`,
      ]),
    ),
  ]),
);

test('no column that was published goes or gets another type while the version of the schema stays', () => {
  expect(published.schemaVersion).toBe(schemaVersion);
  expect(columns).toMatchObject(published.tables);
});

test('a column that is added is published: it stands in columns.json', () => {
  expect(published.tables).toMatchObject(columns);
});
