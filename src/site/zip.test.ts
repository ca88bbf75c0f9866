import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { writeZip } from './zip.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'zip-'));
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

const texts: Readonly<Record<string, string>> = {
  'site/index.html': 'Election day. '.repeat(200),
  'site/Мәжіліс.txt': 'Сайлау',
  'site/empty.txt': '',
  'site/chart.png': 'Packed already. '.repeat(10),
};

const files = Object.entries(texts).map(([name, text]) => [name, Buffer.from(text)] as const);

/** What a program of another maker reads in a zip. */
function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]),
  );
}

describe('a zip', () => {
  test('holds what was put into it, packed once, as other programs read it', async () => {
    const path = join(folder, 'one.zip');
    expect(await writeZip(path, files)).toBe(readFileSync(path).length);
    const bytes = readFileSync(path);
    expect(unzipped(bytes)).toEqual(texts);
    expect(Object.keys(unzipped(bytes))).toEqual(Object.keys(texts));
    expect(bytes.length).toBeLessThan(900);
    expect(bytes.includes(texts['site/chart.png'] ?? '')).toBe(true);
  });

  test('has the same bytes at any time', async () => {
    const [now, later] = [join(folder, 'now.zip'), join(folder, 'later.zip')];
    await writeZip(now, files);
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2031-07-01T00:00:00Z') });
    await writeZip(later, files);
    vi.useRealTimers();
    expect(readFileSync(later)).toEqual(readFileSync(now));
  });

  test('takes files of another as they are packed there, and leaves out the rest', async () => {
    const [one, two, three] = ['one.zip', 'two.zip', 'three.zip'].map((name) => join(folder, name));
    await writeZip(String(one), files);
    const [first, ...rest] = files;
    const taken = { zip: String(one), isTaken: (name: string) => name !== first?.[0] };
    await writeZip(String(two), [['site/new.txt', Buffer.from('new')], taken]);
    await writeZip(String(three), [['site/new.txt', Buffer.from('new')], ...rest]);
    expect(readFileSync(String(two))).toEqual(readFileSync(String(three)));
  });

  test('is not made of what is no zip', async () => {
    const path = join(folder, 'none.zip');
    writeFileSync(path, 'no zip at all, though it is long enough');
    await expect(writeZip(join(folder, 'two.zip'), [{ zip: path, isTaken: () => true }])).rejects.toThrow();
  });
});
