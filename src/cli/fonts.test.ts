import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { folder, makeFonts } from './fonts.ts';

test('the fonts and their style sheets are what `npm run fonts` makes', async () => {
  const files = await makeFonts();
  const read = (name: string): Buffer => readFileSync(new URL(name, folder));
  expect(
    [...files].filter(([name, made]) => !read(name).equals(Buffer.from(made))).map(([name]) => name),
  ).toEqual([]);
  expect([...files.keys()].filter((name) => name.endsWith('.woff2'))).toHaveLength(35);
});

test('no two files of a family and style hold the same letter', () => {
  const sheet = ['faces.css', 'further-faces.css']
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
    .join('\n');
  const held = new Map<string, Set<number>>();
  for (const [, family = '', style = '', ranges = ''] of sheet.matchAll(
    /font-family: '([^']+)';\s+font-style: (\w+);.*?unicode-range:([^;]+);/gs,
  )) {
    const letters = held.get(`${family} ${style}`) ?? new Set();
    held.set(`${family} ${style}`, letters);
    for (const [, first = '', last = first] of ranges.matchAll(/U\+([0-9A-F]+)(?:-([0-9A-F]+))?/g))
      for (let point = parseInt(first, 16); point <= parseInt(last, 16); point++) {
        expect(letters.has(point), `${family} ${style} U+${point.toString(16)}`).toBe(false);
        letters.add(point);
      }
  }
  expect([...held.keys()]).toHaveLength(3);
});
