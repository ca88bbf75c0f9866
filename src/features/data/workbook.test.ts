import readWorkbook from 'read-excel-file/node';
import { expect, test, vi } from 'vitest';
import { z } from 'zod';
import type { Row } from './table.ts';
import { workbook } from './workbook.ts';
import { tableOfThings } from '../../../tests/support/things.ts';

const table = tableOfThings(
  z.strictObject({
    id: z.string(),
    value: z.string(),
    number: z.number().nullable(),
    day: z.iso.date().nullable(),
    notes: z.array(z.string()),
  }),
);

/** The rows of each sheet, without those of their headers, as a reader of another maker finds them. */
async function readBack(sheets: readonly (readonly Row[])[]) {
  const bytes = await workbook(
    sheets.map((rows, at) => ({ table: { ...table, name: `sheet ${at}` }, rows })),
  );
  const read = await readWorkbook(Buffer.from(bytes), { trim: false });
  return read.map(({ data: [header, ...rows] }) => {
    expect(header).toEqual(['id', 'value', 'number', 'day', 'notes']);
    return rows;
  });
}

const row = (values: Row): Row => ({ id: 'a', value: 'x', number: null, day: null, notes: [], ...values });

test.for([
  '3/7',
  '19.7%',
  '2007-08',
  '10–15',
  '007',
  '1e5',
  '=1+1',
  '+7 727',
  '-1',
  '@x',
  'TRUE',
  ' “так” ',
  'a\nb',
  'a & <b>',
  '_x0041_',
])('%j stays text, letter by letter', async (value) => {
  expect(await readBack([[row({ value })]])).toEqual([[['a', value, null, null, null]]]);
});

test('numbers are numbers, days are days, lists have the notation of the CSV, and nothing is nothing', async () => {
  const full = row({ number: 9_181_700.5, day: '2007-08-18', notes: ['one', 'two'] });
  expect(await readBack([[full, row({ number: 0 })]])).toEqual([
    [
      ['a', 'x', 9_181_700.5, new Date('2007-08-18T00:00:00Z'), 'one;two'],
      ['a', 'x', 0, null, null],
    ],
  ]);
});

test('a text that no cell can hold is cut, and says so', async () => {
  const [[[, value] = []] = []] = await readBack([[row({ value: 'x'.repeat(40_000) })]]);
  expect(String(value)).toHaveLength(32_767);
  expect(String(value)).toMatch(/x \[…\] The CSV has all of it\.$/);
});

test('every table has a sheet, also without rows', async () => {
  expect(await readBack([[row({})], []])).toEqual([[['a', 'x', null, null, null]], []]);
});

test('the same rows make the same bytes at any time', async () => {
  const at = async (time: string) => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date(time) });
    const bytes = await workbook([{ table, rows: [row({})] }]);
    vi.useRealTimers();
    return bytes;
  };
  expect(await at('2030-01-02T03:04:06')).toEqual(await at('2026-11-29T12:00:00'));
});
