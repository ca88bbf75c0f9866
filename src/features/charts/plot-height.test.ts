import { expect, test } from 'vitest';
import { heightOfRows, rem, thinRow } from './plot-height.ts';

const groups = (...names: string[]) => [
  { label: '2007', bars: names.map((name) => ({ name, detail: 'x' })) },
];

test('a plot has a row for every bar and for the heading, which a bar without a name shares', () => {
  expect(heightOfRows(groups('men', 'women'), thinRow).picture).toBe(3 * 44);
  expect(heightOfRows(groups('', 'women'), thinRow).picture).toBe(2 * 44);
  expect(heightOfRows(groups('', 'women'), thinRow).embed, 'a frame has room to spare').toBe(3 * 44);
});

test('rows are higher where a name needs two lines, and what follows a name counts', () => {
  const name = 'n'.repeat(44);
  const short = heightOfRows(groups(name), thinRow);
  const long = heightOfRows(groups(name), thinRow, ({ detail }) => detail.length);
  expect([short.wide, short.narrow].map(rem)).toEqual(['4.2rem', '7rem']);
  expect([long.wide, long.narrow].map(rem)).toEqual(['5.5rem', '9.2rem']);
});
