import { createWriteStream, openAsBlob, statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { BlobReader, Uint8ArrayReader, Uint8ArrayWriter, ZipReader, ZipWriter } from '@zip.js/zip.js';

/** What is packed already, and only takes longer if it is packed again. */
const isPacked = /\.(?:parquet|png|woff2|xlsx|zip)$/;

/** A file of a zip as it lies there, to be taken into another without being packed anew. */
export interface PackedFile {
  readonly packed: Uint8Array<ArrayBuffer>;
  /** How it is packed, as the list of its zip says it. */
  readonly how: {
    readonly compressionMethod: number;
    readonly uncompressedSize: number;
    readonly crc32: number;
  };
}

/** Files of a zip, by their names in it: `folder/page.html`. */
export type ZipFiles =
  | Iterable<readonly [string, Uint8Array | PackedFile]>
  | AsyncIterable<readonly [string, Uint8Array | PackedFile]>;

/**
 * How a file is written. None has a date of its own, but the first that a zip can say: it is local time there, and is taken
 * from local time. Its owner may write it, and all may read it. So the same files make the same bytes.
 */
const options = {
  lastModDate: new Date(1980, 0, 1),
  extendedTimestamp: false,
  dataDescriptor: false,
  externalFileAttributes: 0o100644 * 2 ** 16,
  useWebWorkers: false,
} as const;

/** A zip of some files, in their order. */
export async function zip(files: ZipFiles): Promise<Uint8Array<ArrayBuffer>> {
  const writer = new ZipWriter(new Uint8ArrayWriter(), options);
  await addAll(writer, files);
  return writer.close();
}

/**
 * Writes a zip of some files, in their order, without ever holding it whole: there may be any number of files, and they may
 * come to any size together.
 * @returns its length in bytes
 */
export async function writeZip(path: string, files: ZipFiles): Promise<number> {
  const writer = new ZipWriter(Writable.toWeb(createWriteStream(path)), options);
  await addAll(writer, files);
  await writer.close();
  return statSync(path).size;
}

async function addAll(writer: ZipWriter<unknown>, files: ZipFiles): Promise<void> {
  for await (const [name, file] of files)
    if (file instanceof Uint8Array)
      await writer.add(name, new Uint8ArrayReader(file), isPacked.test(name) ? { level: 0 } : {});
    else await writer.add(name, new Uint8ArrayReader(file.packed), { passThrough: true, ...file.how });
}

/** The files of a zip, unpacked, in their order. @throws where the bytes are none */
export async function unzip(bytes: Uint8Array): Promise<(readonly [string, Uint8Array<ArrayBuffer>])[]> {
  const entries = await new ZipReader(new Uint8ArrayReader(bytes), { useWebWorkers: false }).getEntries();
  return Promise.all(
    entries
      .filter((entry) => !entry.directory)
      .map(async (entry) => [entry.filename, await entry.getData(new Uint8ArrayWriter())] as const),
  );
}

/** A zip whose files are taken as they are packed. */
export interface OpenZip {
  /** @returns undefined where the zip has no such file, or not its checksum */
  readonly packedFile: (name: string) => Promise<PackedFile | undefined>;
}

/** Opens a zip. @throws where the file is none */
export async function openZip(path: string): Promise<OpenZip> {
  const reader = new ZipReader(new BlobReader(await openAsBlob(path)), { useWebWorkers: false });
  const entries = new Map((await reader.getEntries()).map((entry) => [entry.filename, entry]));
  return {
    packedFile: async (name) => {
      const entry = entries.get(name);
      if (entry === undefined || entry.directory || entry.crc32 === undefined) return undefined;
      const { compressionMethod, uncompressedSize, crc32 } = entry;
      const packed = await entry.getData(new Uint8ArrayWriter(), { passThrough: true });
      return { packed, how: { compressionMethod, uncompressedSize, crc32 } };
    },
  };
}
