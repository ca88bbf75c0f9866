import { describe, expect, test } from 'vitest';
import { dataView } from '../data/data-view.ts';
import { downloads } from './downloads.ts';
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

describe('a page', () => {
  test('has its own part of the tables', () => {
    const excerpts = (path: string) => (JSON.parse(body(path)) as { id: string }[]).map(({ id }) => id);
    expect(excerpts('ruritania/2009-presidential/excerpts.json')).toEqual([
      'ruritania/2009-presidential/passage',
    ]);
    expect(excerpts('ruritania/topics/voting/excerpts.json')).toEqual([
      'ruritania/2001-presidential/calm',
      'ruritania/2004-parliamentary/calm',
      'ruritania/2009-presidential/passage',
    ]);
    expect(excerpts('syldavia/topics/voting/excerpts.json')).not.toContain(
      'ruritania/2001-presidential/calm',
    );
    expect(excerpts('ruritania/indicators/turnout/figures.json')).toEqual([
      'ruritania/2009-presidential/passage/turnout',
    ]);
  });

  test('has a header where it has no row, and an indicator without a figure has no page', () => {
    expect(body('ruritania/2001-presidential/figures.csv')).toMatch(/^id,country,election,[\w,]+\r\n$/);
    expect(files.some(({ path }) => path.startsWith('syldavia/indicators/'))).toBe(false);
  });
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
