import { closeSync, fstatSync, openSync, readSync, writevSync } from 'node:fs';
import { promisify } from 'node:util';
import { crc32, deflateRaw } from 'node:zlib';

/** A file as it lies in a zip, without its name. */
export interface ZipEntry {
  /** How it is packed: as it is, or deflated. */
  readonly method: 'stored' | 'deflated';
  /** The CRC-32 of its content. */
  readonly crc: number;
  /** The length of its content. */
  readonly size: number;
  /** Its content as it is packed. */
  readonly packed: Uint8Array;
}

/** Packs the content of a file. The same content is packed the same. */
export async function zipEntry(content: Uint8Array, method: ZipEntry['method']): Promise<ZipEntry> {
  const packed = method === 'stored' ? content : await deflated(content);
  return { method, crc: crc32(content), size: content.length, packed };
}

const deflated = promisify<Uint8Array, Uint8Array>(deflateRaw);

/** Writes a zip, file by file. */
export interface ZipWriter {
  /** @param name where it lies in the zip: `folder/page.html` */
  readonly add: (name: string, entry: ZipEntry) => void;
  /** Writes the list of all files, which ends the zip. Returns its length. */
  readonly end: () => number;
}

// Names are those of PKWARE's APPNOTE.TXT. Numbers are written with the lowest byte first.
const signature = { local: 0x04034b50, central: 0x02014b50, end: 0x06054b50 } as const;
const signature64 = { end: 0x06064b50, locator: 0x07064b50 } as const;
const methods = { stored: 0, deflated: 8 } as const;

/** Where a number of two or four bytes says that a longer one stands elsewhere. */
const most = { two: 0xffff, four: 0xffffffff } as const;

/** 2.0 knows deflated files; 4.5 those beyond four gigabytes. */
const versions = { usual: 20, large: 45 } as const;

/** Names are UTF-8. */
const flags = 0x0800;
/** The first day that a zip can say, 1 January 1980: no file has a date of its own. */
const firstDay = 0x0021;
/** A plain file that its owner may write and all may read, as Unix says it. */
const permissions = 0o100644 << 16;
const unix = 3 << 8;

/**
 * Begins a zip. The same files in the same order make the same bytes. There may be any number of files, and they may come
 * to any size together: where numbers are too large for a zip, they stand where Zip64 has them.
 * @param write is given the bytes of the zip, in their order
 */
export function zipWriter(write: (...parts: readonly Uint8Array[]) => void): ZipWriter {
  const central: Buffer[] = [];
  let at = 0;
  const put = (...parts: readonly Uint8Array[]): void => {
    write(...parts);
    for (const { length } of parts) at += length;
  };
  return {
    add: (name, entry) => {
      const path = Buffer.from(name);
      central.push(centralHeader(path, entry, at));
      put(localHeader(path, entry), entry.packed);
    },
    end: () => {
      const start = at;
      for (const header of central) put(header);
      put(...endRecords(central.length, at - start, start));
      return at;
    },
  };
}

/** Writes a zip into a file. @param files their names and contents, in the order in which they are to lie there */
export async function writeZipFile(
  path: string,
  files: Iterable<readonly [string, ZipEntry | Promise<ZipEntry>]>,
): Promise<number> {
  const file = openSync(path, 'w');
  try {
    const writer = zipWriter((...parts) => {
      writeWhole(file, parts);
    });
    const waiting: (readonly [string, ZipEntry | Promise<ZipEntry>])[] = [];
    for (const each of files) {
      waiting.push(each);
      const next = waiting.length < ahead ? undefined : waiting.shift();
      if (next !== undefined) writer.add(next[0], await next[1]);
    }
    for (const [name, entry] of waiting) writer.add(name, await entry);
    return writer.end();
  } finally {
    closeSync(file);
  }
}

/** How many files are packed at once: as many as Node has threads for it. */
const ahead = 4;

function writeWhole(file: number, parts: readonly Uint8Array[]): void {
  const length = parts.reduce((sum, part) => sum + part.length, 0);
  const written = writevSync(file, parts);
  // A system may take less at once: what is left is written then.
  if (written < length) writeWhole(file, [Buffer.concat(parts).subarray(written)]);
}

/** What stands before a file in both of its headers. */
function common({ method, crc, size, packed }: ZipEntry, name: Buffer): Buffer {
  if (size >= most.four || packed.length >= most.four)
    throw new RangeError(`Unexpected file of four gigabytes, \`${String(name)}\`, expected smaller ones`);
  const bytes = Buffer.alloc(22);
  bytes.writeUInt16LE(flags, 0);
  bytes.writeUInt16LE(methods[method], 2);
  bytes.writeUInt16LE(0, 4);
  bytes.writeUInt16LE(firstDay, 6);
  bytes.writeUInt32LE(crc, 8);
  bytes.writeUInt32LE(packed.length, 12);
  bytes.writeUInt32LE(size, 16);
  bytes.writeUInt16LE(name.length, 20);
  return bytes;
}

function localHeader(name: Buffer, entry: ZipEntry): Buffer {
  return Buffer.concat([four(signature.local), two(versions.usual), common(entry, name), two(0), name]);
}

function centralHeader(name: Buffer, entry: ZipEntry, offset: number): Buffer {
  const isFar = offset >= most.four;
  const far = isFar ? [two(1), two(8), eight(offset)] : [];
  const version = isFar ? versions.large : versions.usual;
  return Buffer.concat([
    four(signature.central),
    two(unix | version),
    two(version),
    common(entry, name),
    two(isFar ? 12 : 0),
    // No comment, on the first disk, no text that needs to be marked.
    Buffer.alloc(6),
    four(permissions),
    four(isFar ? most.four : offset),
    name,
    ...far,
  ]);
}

function endRecords(count: number, size: number, start: number): Buffer[] {
  const isLarge = count >= most.two || size >= most.four || start >= most.four;
  const end = Buffer.concat([
    four(signature.end),
    // On one disk.
    four(0),
    two(Math.min(count, most.two)),
    two(Math.min(count, most.two)),
    four(Math.min(size, most.four)),
    four(Math.min(start, most.four)),
    two(0),
  ]);
  if (!isLarge) return [end];
  const large = Buffer.concat([
    four(signature64.end),
    // How much of this record follows.
    eight(44),
    two(unix | versions.large),
    two(versions.large),
    eight(0),
    eight(count),
    eight(count),
    eight(size),
    eight(start),
  ]);
  const locator = Buffer.concat([four(signature64.locator), four(0), eight(start + size), four(1)]);
  return [large, locator, end];
}

function two(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeUInt16LE(value);
  return bytes;
}

function four(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeUInt32LE(value >>> 0);
  return bytes;
}

function eight(value: number): Buffer {
  const bytes = Buffer.alloc(8);
  bytes.writeBigUInt64LE(BigInt(value));
  return bytes;
}

/** A zip that is read. */
export interface ZipReader {
  /** A file as it lies there; undefined where there is none of that name. */
  readonly entry: (name: string) => ZipEntry | undefined;
  readonly close: () => void;
}

/** Where a file lies in a zip. */
interface Place extends Omit<ZipEntry, 'packed'> {
  readonly length: number;
  readonly offset: number;
}

/**
 * Opens a zip that `writeZipFile` has written, so that its files can be taken as they are packed.
 * @throws RangeError where it is none, or one beyond four gigabytes or 65,534 files
 */
export function openZipFile(path: string): ZipReader {
  const file = openSync(path, 'r');
  const read = (at: number, length: number): Buffer => {
    const bytes = Buffer.alloc(length);
    if (readSync(file, bytes, 0, length, at) < length) throw unexpected(path);
    return bytes;
  };
  try {
    const places = placesIn(read, fstatSync(file).size, path);
    return {
      entry: (name) => {
        const place = places.get(name);
        if (place === undefined) return undefined;
        const { length, offset, ...entry } = place;
        const header = read(offset, 30);
        if (header.readUInt32LE() !== signature.local) throw unexpected(path);
        const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
        return { ...entry, packed: read(start, length) };
      },
      close: () => {
        closeSync(file);
      },
    };
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function placesIn(
  read: (at: number, length: number) => Buffer,
  size: number,
  path: string,
): Map<string, Place> {
  const end = read(Math.max(0, size - 22), 22);
  const [count, length, start] = [end.readUInt16LE(10), end.readUInt32LE(12), end.readUInt32LE(16)];
  if (end.readUInt32LE() !== signature.end || count === most.two || start + length + 22 !== size)
    throw unexpected(path);
  const central = read(start, length);
  const places = new Map<string, Place>();
  for (let at = 0; places.size < count;) {
    if (central.readUInt32LE(at) !== signature.central) throw unexpected(path);
    const [name, extra, comment] = [28, 30, 32].map((field) => central.readUInt16LE(at + field));
    const nameEnd = at + 46 + (name ?? 0);
    places.set(central.toString('utf8', at + 46, nameEnd), {
      method: central.readUInt16LE(at + 10) === methods.stored ? 'stored' : 'deflated',
      crc: central.readUInt32LE(at + 16),
      length: central.readUInt32LE(at + 20),
      size: central.readUInt32LE(at + 24),
      offset: central.readUInt32LE(at + 42),
    });
    at = nameEnd + (extra ?? 0) + (comment ?? 0);
  }
  return places;
}

function unexpected(path: string): RangeError {
  return new RangeError(`Unexpected bytes in \`${path}\`, expected a zip as a build writes them`);
}
