import { describe, expect, test } from 'vitest';
import { dataView } from '../data/data-view.ts';
import { countryTables } from './country-tables.ts';
import { binaryDownloads, downloads } from './downloads.ts';
import { pageKinds } from '../../page-kinds.ts';
import { corpusOf, lastReport, quoting, syldavia, tables } from '../../../tests/support/corpus.ts';

const site = new URL('https://observed.example');
const corpus = corpusOf({ ...syldavia, [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') });
const files = downloads(pageKinds, corpus, site);

function body(path: string): string {
  const file = files.find((each) => each.path === path);
  if (file === undefined) throw new Error(`There is no ${path}`);
  return file.body();
}

test('every download has a path of its own', () => {
  expect(new Set(files.map(({ path }) => path)).size).toBe(files.length);
});

describe('a country', () => {
  const excerpts = (path: string) => (JSON.parse(body(path)) as { id: string }[]).map(({ id }) => id);
  const lines = (path: string) => body(path).split('\r\n').slice(0, -1);

  test('has its own part of the tables, and an election has its own of that', () => {
    expect(excerpts('ruritania/excerpts.json')).toEqual(
      excerpts('excerpts.json').filter((id) => id.startsWith('ruritania/')),
    );
    expect(excerpts('syldavia/excerpts.json')).toEqual(
      excerpts('excerpts.json').filter((id) => id.startsWith('syldavia/')),
    );
    const [header, ...rows] = lines('ruritania/excerpts.csv');
    expect(lines('ruritania/2009-presidential/excerpts.csv')).toEqual([
      header,
      ...rows.filter((row) => row.startsWith('ruritania/2009-presidential/')),
    ]);
    expect(excerpts('ruritania/figures.json')).toEqual(['ruritania/2009-presidential/passage/turnout']);
  });

  test('has rows that need nothing of another, and that follow one another in the whole tables', () => {
    const alone = downloads(
      pageKinds,
      corpusOf({ [lastReport]: quoting('It was :figure[71 per cent]{turnout=71}.') }),
      site,
    );
    for (const name of ['excerpts', 'figures', 'pairs']) {
      const [header, ...rows] = ['ruritania', 'syldavia'].flatMap((country) => {
        const [first, ...rest] = lines(`${country}/${name}.csv`);
        return country === 'ruritania' ? [first, ...rest] : rest;
      });
      expect(lines(`${name}.csv`)).toEqual([header, ...rows]);
      const path = `ruritania/${name}.csv`;
      expect(alone.find((file) => file.path === path)?.body()).toBe(body(path));
    }
  });

  test('has a header where it has no row', () => {
    expect(body('ruritania/2001-presidential/figures.csv')).toMatch(/^id,country,election,[\w,]+\r\n$/);
    expect(body('ruritania/pairs.json')).toBe('[]\n');
  });
});

test('there are some files for a table, a country, an election and a report, and none for another page', () => {
  const { countries, elections, topics } = corpus;
  const reports = [...elections.values()].flatMap((election) => election.reports);
  // CSV, JSON and schema; CSV and JSON of three tables, and the comparison by topic; CSV of two, four of citations.
  expect(files.filter(({ path }) => !path.endsWith('/citations.json'))).toHaveLength(
    3 * tables.length + (6 + topics.size) * countries.size + 6 * elections.size + reports.length + 4,
  );
  const folders = files.filter(({ path }) => path.endsWith('/citations.json')).map(({ path }) => path);
  expect(folders.every((path) => path.split('/').length <= 3)).toBe(true);
  expect(binaryDownloads(pageKinds, corpus, site).map(({ path }) => path)).toEqual([
    ...tables.map(({ name }) => `${name}.xlsx`),
    ...[...countries.keys()].flatMap((country) => [
      `${country}/tables.xlsx`,
      ...[...elections.keys()].filter((id) => id.startsWith(`${country}/`)).map((id) => `${id}/tables.xlsx`),
      ...['excerpts', 'figures', 'pairs'].map((name) => `${country}/${name}.parquet`),
    ]),
  ]);
});

test('the data page lists the tables of every country, which are there', () => {
  const { files: listed, rows } = countryTables(corpus);
  const there = [...files, ...binaryDownloads(pageKinds, corpus, site)].map(({ path }) => `/data/${path}`);
  expect(there).toEqual(expect.arrayContaining(listed.map(({ href }) => href)));
  expect(rows).toBe('20 files');
});

test('the JSON of a table is its rows, and its schema has the address where it lies', () => {
  expect(JSON.parse(body('topics.json'))).toContainEqual({
    id: 'voting',
    label: 'Voting',
    definition: 'What was seen while people voted.',
    url: 'https://observed.example/topics/#voting',
  });
  expect(JSON.parse(body('schema/topics.json'))).toMatchObject({
    $id: 'https://observed.example/data/schema/topics.json',
    $schema: 'https://json-schema.org/draft/2020-12/schema',
    type: 'array',
  });
});

test('the data package says under which terms each table is, and that an empty cell is a missing value', () => {
  const { resources } = JSON.parse(body('datapackage.json')) as {
    resources: { name: string; licenses: { name: string }[]; schema: { missingValues: string[] } }[];
  };
  const terms = Object.fromEntries(
    resources.map(({ name, licenses }) => [name, licenses.map((licence) => licence.name)]),
  );
  expect(terms).toMatchObject({
    topics: ['CC-BY-4.0'],
    excerpts: ['CC-BY-4.0', 'in-copyright'],
    figures: ['CC-BY-4.0', 'in-copyright'],
  });
  expect(resources.every(({ schema }) => schema.missingValues.join() === '')).toBe(true);
});

test('the data page explains every table, its files and its fields', () => {
  const states = dataView(tables, corpus, site).tables.find(({ name }) => name === 'states');
  expect(states?.files.map(({ href }) => href)).toEqual([
    '/data/states.xlsx',
    '/data/states.csv',
    '/data/states.json',
    '/data/schema/states.json',
  ]);
  expect(states?.rows).toBe('12 rows');
  expect(states?.fields).toContainEqual({
    name: 'passages',
    what: 'Number of passages; empty unless the state is `reported`.',
    type: 'integer or empty',
  });
});
