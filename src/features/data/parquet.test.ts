import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { parquet } from './parquet.ts';
import type { Row } from './table.ts';
import { askDuckDb } from '../../../tests/support/duckdb.ts';
import { tableOfThings } from '../../../tests/support/things.ts';

const site = new URL('https://observed.example');

const table = tableOfThings(
  z.strictObject({
    id: z.string(),
    remark: z.string().nullable(),
    day: z.iso.date().nullable(),
    count: z.int().nullable(),
    share: z.number().nullable(),
    topics: z.array(z.string()),
    dimensions: z.record(z.string(), z.string()),
    footnotes: z.array(z.strictObject({ mark: z.string(), text: z.string() })),
  }),
);

const full: Row = {
  id: 'a',
  remark: '“так” = 3/7\nнет',
  day: '1969-12-31',
  count: 9_007_199_254_740_991,
  share: -0.25,
  topics: ['voting', 'women'],
  dimensions: { party: 'reds', outlet: 'first-channel' },
  footnotes: [
    { mark: '3', text: 'One; two.' },
    { mark: '4', text: '' },
  ],
};

const empty: Row = {
  id: 'b',
  remark: null,
  day: null,
  count: null,
  share: null,
  topics: [],
  dimensions: {},
  footnotes: [],
};

/** What DuckDB answers about files, each of some rows. */
function ask(files: readonly (readonly Row[])[], query: string): Promise<unknown[]> {
  const folder = mkdtempSync(join(tmpdir(), 'parquet-'));
  files.forEach((rows, at) => {
    writeFileSync(join(folder, `${at}.parquet`), parquet(table, rows, site));
  });
  return askDuckDb(query.replace('FILES', `'${folder}/*.parquet'`));
}

test('DuckDB reads every value as it is, and a missing one as none', async () => {
  expect(await ask([[full, empty]], 'SELECT * FROM FILES ORDER BY id')).toEqual([
    {
      ...full,
      count: '9007199254740991',
      dimensions: [
        { key: 'party', value: 'reds' },
        { key: 'outlet', value: 'first-channel' },
      ],
    },
    { ...empty, dimensions: [] },
  ]);
});

test('a column has its type, also in a file without rows', async () => {
  expect(
    await ask([[]], 'SELECT column_name AS name, column_type AS type FROM (DESCRIBE FROM FILES)'),
  ).toEqual([
    { name: 'id', type: 'VARCHAR' },
    { name: 'remark', type: 'VARCHAR' },
    { name: 'day', type: 'DATE' },
    { name: 'count', type: 'BIGINT' },
    { name: 'share', type: 'DOUBLE' },
    { name: 'topics', type: 'VARCHAR[]' },
    { name: 'dimensions', type: 'MAP(VARCHAR, VARCHAR)' },
    { name: 'footnotes', type: 'STRUCT(mark VARCHAR, "text" VARCHAR)[]' },
  ]);
});

test('files of several countries are read as one table', async () => {
  const many = Array.from({ length: 2500 }, (_, at): Row => ({ ...full, id: `c${at}`, count: at }));
  expect(
    await ask(
      [many, [], [empty]],
      "SELECT count(*)::INT AS rows, sum(count)::INT AS total, count(*) FILTER (list_contains(topics, 'women'))::INT AS women FROM FILES",
    ),
  ).toEqual([{ rows: 2501, total: 3_123_750, women: 2500 }]);
});

test('a file names what describes it', async () => {
  expect(
    await ask(
      [[full]],
      'SELECT key::VARCHAR AS key, value::VARCHAR AS value FROM parquet_kv_metadata(FILES)',
    ),
  ).toEqual([
    { key: 'title', value: 'Things' },
    { key: 'description', value: 'One row is a thing.' },
    { key: 'datapackage', value: 'https://observed.example/data/datapackage.json' },
  ]);
});

test('a missing value is refused where there always is one, and the same rows make the same bytes', () => {
  expect(() => parquet(table, [{ ...full, id: null }], site)).toThrow(
    'Unexpected absence of a value in `id`',
  );
  expect(parquet(table, [full, empty], site)).toEqual(parquet(table, [full, empty], site));
});
