import { expect, test } from 'vitest';
import { csv } from '../csv.ts';
import type { Cell, Table } from '../table.ts';
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

test('a file without the column is refused, and one that is cut or damaged', () => {
  const refused = (csv: string) => {
    try {
      return recordsWith(csv, 'topics', 'media');
    } catch (error) {
      return String(error);
    }
  };
  expect(refused('id,indicator\r\n')).toBe('Error: There is no column topics');
  expect(refused('<!doctype html>\n')).toBe('Error: There is no column topics');
  for (const csv of [
    '',
    'id,topics\r\na,med',
    'id,topics\r\na,media\r\nb,\0ia\r\n',
    'id,topics\r\na,me\uFFFDia\r\n',
  ])
    expect(refused(csv), csv).toBe('Error: The table is cut or damaged');
});

/** A cell of the first columns, which hold ids and names. */
function cellText(cell: Cell | undefined): string {
  if (typeof cell !== 'string') throw new Error('The first column holds no text');
  return cell;
}

test.each(tables.map((table) => [table.name, table] as const))('reads every row of %s', (_, table: Table) => {
  const rows = table.rows(corpusOf(), new URL('https://observed.example'));
  const [field = ''] = Object.keys(table.schema.shape);
  for (const row of rows)
    expect(recordsWith(csv(table, rows), field, cellText(row[field]))).toBe(
      csv(
        table,
        rows.filter((each) => each[field] === row[field]),
      ),
    );
});
