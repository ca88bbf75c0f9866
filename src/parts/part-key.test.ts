import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeContent } from '../../tests/invented/write.ts';
import { content, syldavia } from '../../tests/support/corpus.ts';
import { partKey, partKeys } from './part-key.ts';

let folder: string;

beforeAll(() => {
  folder = join(mkdtempSync(join(tmpdir(), 'part-')), 'content');
  writeContent(folder, content(syldavia));
});

afterAll(() => {
  rmSync(join(folder, '..'), { recursive: true });
});

/** The countries whose parts are made of something else once a file is. */
function changedBy(path: string): string[] {
  const countries = ['ruritania', 'syldavia'];
  const keys = () => countries.map((country) => partKey(folder, country));
  const [text, before] = [readFileSync(join(folder, path)), keys()];
  writeFileSync(join(folder, path), `${String(text)} `);
  const after = keys();
  writeFileSync(join(folder, path), text);
  return countries.filter((_, index) => before[index] !== after[index]);
}

test.each(['country.yml', 'quotes.lock.json', 'words.lock.json'])(
  'the %s of a country is of its own part alone',
  (name) => {
    expect(changedBy(`syldavia/${name}`)).toEqual(['syldavia']);
    expect(changedBy(`ruritania/${name}`)).toEqual(['ruritania']);
  },
);

test.each(['topics.yml', 'words.lock.json'])('the shared %s is of every part', (name) => {
  expect(changedBy(name)).toEqual(['ruritania', 'syldavia']);
});

test('the keys of all parts at once are those of each', () => {
  const keys = ['ruritania', 'syldavia'].map((country) => [country, partKey(folder, country)]);
  expect([...partKeys(folder)]).toEqual(keys);
  expect(new Set(partKeys(folder).values()).size).toBe(2);
});

test('a part does not change with a file that another country has more', () => {
  const before = partKeys(folder);
  writeFileSync(join(folder, 'syldavia/more.yml'), '');
  const after = partKeys(folder);
  rmSync(join(folder, 'syldavia/more.yml'));
  expect(after.get('ruritania')).toBe(before.get('ruritania'));
  expect(after.get('syldavia')).not.toBe(before.get('syldavia'));
});
