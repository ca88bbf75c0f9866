import { expect, test } from 'vitest';
import { z } from 'zod';
import { csv } from './csv.ts';
import type { Cell } from './table.ts';
import { tableOfThings } from '../../../tests/support/things.ts';

const table = tableOfThings(z.strictObject({ id: z.string(), thing: z.string() }));

function cell(thing: Cell): string {
  return csv(table, [{ thing, id: 'a' }]).slice('id,thing\r\na,'.length, -2);
}

test('the header and the cells stand in the order of the schema, each line ends', () => {
  expect(csv(table, [{ thing: 'x', id: 'a' }])).toBe('id,thing\r\na,x\r\n');
  expect(csv(table, [])).toBe('id,thing\r\n');
});

test('commas, quotation marks and line ends are quoted', () => {
  expect(cell('one, two')).toBe('"one, two"');
  expect(cell('said "no"')).toBe('"said ""no"""');
  expect(cell('one\ntwo')).toBe('"one\ntwo"');
  expect(cell('“так”, said Ә')).toBe('"“так”, said Ә"');
});

test('a missing value is empty, and zero is not missing', () => {
  expect(cell(null)).toBe('');
  expect(cell(0)).toBe('0');
  expect(cell(9181700)).toBe('9181700');
});

test('lists, records and footnotes have their notation', () => {
  expect(cell([])).toBe('');
  expect(cell(['voting', 'counting'])).toBe('voting;counting');
  expect(cell({})).toBe('');
  expect(cell({ party: 'reds', outlet: 'first' })).toBe('party=reds;outlet=first');
  expect(
    cell([
      { mark: '3', text: 'See.' },
      { mark: '4', text: 'Also' },
    ]),
  ).toBe('"[3] See.\n[4] Also"');
});

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1'])('%j is no formula in a spreadsheet', (text) => {
  expect(cell(text).replace(/^"/, '')).toMatch(/^'/);
});

test('a dash within a text is left alone', () => {
  expect(cell('two-thirds = most')).toBe('two-thirds = most');
});
