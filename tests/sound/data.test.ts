import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { Package } from 'datapackage';
import readWorkbook from 'read-excel-file/node';
import { describe, expect, inject, test } from 'vitest';
import { notation } from '../../src/features/data/csv.ts';
import type { Cell } from '../../src/features/data/table.ts';
import { tablesOf } from '../../src/features/publishing/downloads.ts';
import { pageKinds } from '../../src/page-kinds.ts';
import { askDuckDb } from '../support/duckdb.ts';
import { builtPages } from '../support/built-site.ts';
import { corpusOf } from '../support/page-kinds.ts';

interface Resource {
  readonly name: string;
  readonly path: string;
  readonly bytes: number;
  readonly hash: string;
}

type Row = Readonly<Record<string, unknown>>;

const [site] = inject('sites');
if (site === undefined) throw new Error('There is no build to test');
const folder = join(site.folder, 'data');
const corpus = corpusOf(site);

function read(path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}

function rows(path: string): readonly Row[] {
  return JSON.parse(read(path)) as readonly Row[];
}

const { resources } = JSON.parse(read('datapackage.json')) as { resources: readonly Resource[] };

describe('the data package', () => {
  test('is accepted by the Frictionless library, with all rows, keys and references', async () => {
    const dataPackage = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
    expect(dataPackage.errors.map(String)).toEqual([]);
    expect(dataPackage.valid).toBe(true);
    expect(resources.map(({ name }) => name)).toEqual(tablesOf(pageKinds).map(({ name }) => name));
    for (const resource of dataPackage.resources) {
      const read = await resource.read({ keyed: true, relations: true });
      expect(read, resource.name).toHaveLength(rows(`${resource.name}.json`).length);
    }
  });

  test('names every table with its size and its hash', () => {
    for (const { path, bytes, hash } of resources) {
      const body = readFileSync(join(folder, path));
      expect([body.length, `sha256:${createHash('sha256').update(body).digest('hex')}`]).toEqual([
        bytes,
        hash,
      ]);
    }
  });

  test('has the same numbers in CSV as in JSON, with their types', async () => {
    const dataPackage = await Package.load(join(folder, 'datapackage.json'), { basePath: folder });
    const figures = (await dataPackage.getResource('figures').read({ keyed: true })) as Row[];
    const typed = (row: Row) => [
      row.id,
      row.number,
      row.numerator,
      row.denominator,
      row.low,
      row.high,
      row.text,
    ];
    expect(figures.map(typed)).toEqual(rows('figures.json').map(typed));
    expect(figures).toHaveLength(corpus.figures.size);
  });
});

/** What a sheet has of a cell: text, a number, or nothing. */
function inSheet(cell: unknown): unknown {
  if (cell === null || typeof cell === 'number') return cell;
  return notation(cell as Exclude<Cell, number | null>) || null;
}

test.each(resources.map(({ name }) => name))('%s.xlsx has what the JSON has', async (name) => {
  const [sheet] = await readWorkbook(join(folder, `${name}.xlsx`), { trim: false });
  const [header = [], ...cells] = sheet?.data ?? [];
  const day = (cell: unknown) => (cell instanceof Date ? cell.toISOString().slice(0, 10) : cell);
  expect(cells.map((row) => header.map((_, column) => day(row[column] ?? null)))).toEqual(
    rows(`${name}.json`).map((row) => header.map((field) => inSheet(row[String(field)]))),
  );
});

test('every CSV of a country and an election is a sheet of its workbook', async () => {
  const files = globSync('*/**/*.csv', { cwd: folder });
  const missing = await Promise.all(
    files.map(async (file) => {
      const sheets = await readWorkbook(join(folder, dirname(file), 'tables.xlsx'));
      return sheets.some(({ sheet }) => `${sheet}.csv` === basename(file)) ? [] : [file];
    }),
  );
  expect(files).toHaveLength(3 * corpus.countries.size + 2 * corpus.elections.size);
  expect(missing.flat()).toEqual([]);
});

describe('Parquet', () => {
  const all = (name: string) => `read_parquet('${folder}/*/${name}.parquet')`;

  /** A value of the JSON as DuckDB writes it: a record is a list of pairs, and a whole number is text, as it may be long. */
  const asPairs = (cell: unknown): unknown =>
    typeof cell === 'object' && cell !== null && !Array.isArray(cell)
      ? Object.entries(cell).map(([key, value]) => ({ key, value: value as unknown }))
      : cell;
  const inWords = (cell: unknown): unknown => (typeof cell === 'number' ? String(cell) : cell);

  test.each(['excerpts', 'figures', 'pairs'])('of all countries has what %s.json has', async (name) => {
    const read = await askDuckDb(`SELECT * FROM ${all(name)}`);
    expect(read.map((row) => Object.entries(row).map(([field, cell]) => [field, inWords(cell)]))).toEqual(
      rows(`${name}.json`).map((row) =>
        Object.entries(row).map(([field, cell]) => [field, inWords(asPairs(cell))]),
      ),
    );
  });

  test('joins every figure to its passage, in which its words stand unless they are withheld', async () => {
    const footnotes = "array_to_string([footnote.text FOR footnote IN footnotes], ' ')";
    const found = await askDuckDb(
      `SELECT count(*)::INT AS figures,
         count(*) FILTER (quote IS NULL OR contains(concat_ws(' ', quote, ${footnotes}), text))::INT AS printed
       FROM ${all('figures')} AS figure JOIN ${all('excerpts')} AS passage ON passage.id = figure.excerpt`,
    );
    expect(found).toEqual([{ figures: corpus.figures.size, printed: corpus.figures.size }]);
  });
});

test.each(resources.map(({ name }) => name))('%s.json is as its schema says', (name) => {
  const formats = { date: /^\d{4}-\d{2}-\d{2}$/, uri: (text: string) => URL.canParse(text) };
  const ajv = new Ajv2020({ allErrors: true, strict: true, keywords: ['refersTo'], formats });
  const isValid = ajv.compile(JSON.parse(read(`schema/${name}.json`)) as object);
  expect(isValid(rows(`${name}.json`)), JSON.stringify(isValid.errors)).toBe(true);
  expect(isValid([{ id: 1 }])).toBe(false);
});

test('every row leads to a page of the site and to an id in it', () => {
  const pages = new Map(builtPages(site).map(({ url, ids }) => [url.href, new Set(ids)]));
  const broken = resources
    .flatMap(({ name }) => rows(`${name}.json`).map(({ url }) => String(url)))
    .filter((address) => {
      const [page = '', id] = address.split('#');
      return id === undefined ? !pages.has(page) : !pages.get(page)?.has(id);
    });
  expect(broken).toEqual([]);
});

test('no CSV holds a cell that a spreadsheet would run, a lone line feed as line end, or an unknown character', () => {
  const files = globSync('**/*.csv', { cwd: folder });
  expect(files).toHaveLength(resources.length + 3 * corpus.countries.size + 2 * corpus.elections.size);
  for (const file of files) {
    const text = read(file);
    expect(text, file).not.toContain('�');
    expect(text.endsWith('\r\n'), file).toBe(true);
    // After a separator, or a line end outside quotation marks, with or without an opening quotation mark.
    expect(/(?:^|,|\r\n)"?[=+@\t][^\r\n]{0,40}/.exec(text)?.[0], file).toBeUndefined();
  }
});
