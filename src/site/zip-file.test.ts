import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openZipFile, writeZipFile, zipEntry, zipWriter, type ZipEntry } from './zip-file.ts';

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
};

function packed(): (readonly [string, Promise<ZipEntry>])[] {
  return Object.entries(texts).map(([name, text], index) => [
    name,
    zipEntry(Buffer.from(text), index === 1 ? 'stored' : 'deflated'),
  ]);
}

/** What another program reads in a zip. */
function unzipped(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, content]) => [name, Buffer.from(content).toString()]),
  );
}

/** A zip in memory. */
function written(entries: readonly (readonly [string, ZipEntry])[]): Buffer {
  const parts: Uint8Array[] = [];
  const writer = zipWriter((...more) => parts.push(...more));
  for (const [name, entry] of entries) writer.add(name, entry);
  const length = writer.end();
  const bytes = Buffer.concat(parts);
  expect(length).toBe(bytes.length);
  return bytes;
}

const small: ZipEntry = { method: 'stored', crc: 0, size: 0, packed: new Uint8Array() };

describe('a zip file', () => {
  test('holds what was put into it, as other programs read it', async () => {
    const path = join(folder, 'one.zip');
    expect(await writeZipFile(path, packed())).toBe(readFileSync(path).length);
    expect(unzipped(readFileSync(path))).toEqual(texts);
    expect(readFileSync(path).length).toBeLessThan(700);
  });

  test('has the same bytes if its files are taken from another as they are packed there', async () => {
    const [one, two] = [join(folder, 'one.zip'), join(folder, 'two.zip')];
    await writeZipFile(one, packed());
    const zip = openZipFile(one);
    const entries = Object.keys(texts).flatMap((name): (readonly [string, ZipEntry])[] => {
      const entry = zip.entry(name);
      return entry === undefined ? [] : [[name, entry]];
    });
    expect(zip.entry('site/nothing.html')).toBeUndefined();
    zip.close();
    await writeZipFile(two, entries);
    expect(readFileSync(two)).toEqual(readFileSync(one));
  });

  test('holds more than 65,535 files', () => {
    const names = Array.from({ length: 65_536 }, (_, index) => String(index));
    const read = unzipSync(written(names.map((name) => [name, small])));
    expect(Object.keys(read).sort()).toEqual(names.sort());
    const few = written([['a', small]]);
    expect(few.includes(Buffer.from('PK\u0006\u0006'))).toBe(false);
  });

  test('says where a file lies that begins beyond four gigabytes', () => {
    const large: ZipEntry = { ...small, size: 2 ** 26, packed: Buffer.allocUnsafe(2 ** 26) };
    const parts: Uint8Array[] = [];
    const writer = zipWriter((...more) => parts.push(...more));
    for (let count = 0; count < 64; count++) writer.add('a', large);
    writer.add('c', small);
    const length = writer.end();
    expect(length).toBe(parts.reduce((sum, part) => sum + part.length, 0));
    // Header, name and content of all files before it.
    const start = 64 * (31 + 2 ** 26);
    const central = Buffer.from(parts.at(-4) ?? []);
    expect(central.toString('utf8', 46, 47)).toBe('c');
    expect(central.readUInt32LE(42)).toBe(0xffffffff);
    expect([central.readUInt16LE(47), central.readUInt16LE(49)]).toEqual([1, 8]);
    expect(Number(central.readBigUInt64LE(51))).toBe(start);
    const [record, locator, end] = parts.slice(-3).map((part) => Buffer.from(part));
    expect(Number(record?.readBigUInt64LE(48))).toBe(start + 31);
    expect(Number(locator?.readBigUInt64LE(8))).toBe(length - 22 - 20 - 56);
    expect(end?.readUInt32LE(16)).toBe(0xffffffff);
  });

  test('is refused where it is none', () => {
    const path = join(folder, 'none.zip');
    writeFileSync(path, 'no zip at all, though it is long enough');
    expect(() => openZipFile(path)).toThrow(RangeError);
  });
});
