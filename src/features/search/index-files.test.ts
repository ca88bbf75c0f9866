import { describe, expect, test } from 'vitest';
import { readCbor, writeCbor } from './cbor.ts';
import { Content } from './browser/content.ts';
import { Passages } from './browser/passages.ts';
import { eachFacet } from './browser/state.ts';
import { readStart, writeStart, type SearchStart } from './index-files.ts';

const column = { values: [['a'], ['b', 'c']], places: [0, 0, 1, 0, 1] };
const start: SearchStart = {
  vocabulary: { phrases: ['‿a‿b'], plain: {}, numbers: [], years: ['2019'] },
  words: 'w',
  passages: { ...eachFacet(() => column), date: column },
  entries: 3,
  packs: { sizes: { passages: 2, entries: 1 }, passages: ['p0', 'p1', 'p2'], entries: ['e0', 'e1', 'e2'] },
  silences: 's',
  list: { version: '1.6.0', lengths: [1, 300, 2, 3, 4, 5, 6, 7], parts: [['a', 'z', 'i']], others: [] },
};

test('the first file is read as it was written', () => {
  expect(readStart(writeStart(start))).toEqual(start);
});

describe('a script that is older than the index', () => {
  test('refuses another form, and says what helps', () => {
    const text = String(readCbor(writeStart(start)).value);
    const other = writeCbor(text.replace(/"form":\d+/, '"form":99'));
    expect(() => readStart(other)).toThrow(/^The search has changed .*\(99, .*load the page again$/);
  });

  test('follows the sizes of packs that the first file names', async () => {
    const asked: string[] = [];
    const read = (path: string) => {
      asked.push(path);
      return Promise.resolve([{ url: '/' }, { url: '/' }]);
    };
    const content = new Content(readStart(writeStart(start)), new Passages(start.passages), '/', read);
    const result = (number: number) => ({ number, score: 1, words: [] });
    await content.passage(result(3));
    await content.entry(result(7));
    expect(asked).toEqual(['fragment/p1.pf_fragment', 'fragment/e2.pf_fragment']);
  });
});
