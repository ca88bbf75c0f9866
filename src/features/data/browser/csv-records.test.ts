import { expect, test } from 'vitest';
import { csv } from '../csv.ts';
import type { Table } from '../table.ts';
import { recordsWith } from './csv-records.ts';
import { corpusOf, tables } from '../../../../tests/support/corpus.ts';

test('keeps the header and the records that have the value in the column, letter by letter', () => {
  const table = 'id,indicator,text\r\na,turnout,71\r\nb,airtime,"6,0"\r\nc,turnout,"say ""so"""\r\n';
  expect(recordsWith(table, 'indicator', 'turnout')).toBe(
    'id,indicator,text\r\na,turnout,71\r\nc,turnout,"say ""so"""\r\n',
  );
});

test('keeps line ends, commas and quotation marks within a record, and looks in no other column for the value', () => {
  const second = 'b,"one\r\ntwo\n""voting"", three",media\r\n';
  const table = `id,quote,topics\r\na,voting,count\r\n${second}c,"x,voting\r\nvoting",count\r\n`;
  expect(recordsWith(table, 'topics', 'media')).toBe(`id,quote,topics\r\n${second}`);
  expect(recordsWith(table, 'topics', 'voting')).toBe('id,quote,topics\r\n');
});

test('finds a value in a list, and no part of one', () => {
  const table = 'id,topics\na,media;voting\nb,voting\nc,voting-abroad\nd,\n';
  expect(recordsWith(table, 'topics', 'voting')).toBe('id,topics\na,media;voting\nb,voting\n');
  expect(recordsWith(table, 'topics', 'media')).toBe('id,topics\na,media;voting\n');
});

test('keeps empty fields in their places, at both ends of a record', () => {
  const table = 'a,b,c,d\r\n,,x,\r\n"",x,,""\r\nx,,,x\r\n';
  expect(recordsWith(table, 'c', 'x')).toBe('a,b,c,d\r\n,,x,\r\n');
  expect(recordsWith(table, 'b', 'x')).toBe('a,b,c,d\r\n"",x,,""\r\n');
  expect(recordsWith(table, 'd', 'x')).toBe('a,b,c,d\r\nx,,,x\r\n');
});

test('a file without the column is refused: a damaged one, or a page in its place', () => {
  expect(() => recordsWith('id,indicator\r\n', 'topics', 'media')).toThrow('There is no column topics');
  expect(() => recordsWith('<!doctype html>', 'topics', 'media')).toThrow('There is no column topics');
  expect(() => recordsWith('', 'topics', 'media')).toThrow('There is no column topics');
});

test.each(tables.map((table) => [table.name, table] as const))('reads every row of %s', (_, table: Table) => {
  const rows = table.rows(corpusOf(), new URL('https://observed.example'));
  const [field = ''] = Object.keys(table.schema.shape);
  for (const row of rows)
    expect(recordsWith(csv(table, rows), field, String(row[field]))).toBe(
      csv(
        table,
        rows.filter((each) => each[field] === row[field]),
      ),
    );
});
