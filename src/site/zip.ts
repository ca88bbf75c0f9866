import { createWriteStream, openAsBlob, statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { BlobReader, Uint8ArrayReader, ZipWriter } from '@zip.js/zip.js';

/** What is packed already, and only takes longer if it is packed again. */
const isPacked = /\.(?:png|woff2|xlsx|zip)$/;

/** A file of a zip: its name there, `folder/page.html`, and what it holds. */
export type ZipFile = readonly [name: string, content: Uint8Array];

/** Files of another zip, which are taken in its order as they are packed there. */
export interface FilesOfZip {
  /** The path of the zip. */
  readonly zip: string;
  /** Whether a file is taken, by its name. */
  readonly isTaken: (name: string) => boolean;
}

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

/**
 * Writes a zip of some files, in their order, without ever holding it whole: there may be any number of files, and they may
 * come to any size together.
 * @returns its length in bytes
 */
export async function writeZip(path: string, files: Iterable<ZipFile | FilesOfZip>): Promise<number> {
  const writer = new ZipWriter(Writable.toWeb(createWriteStream(path)), options);
  for (const each of files)
    if ('zip' in each)
      await writer.appendZip(new BlobReader(await openAsBlob(each.zip)), {
        filter: ({ filename }) => each.isTaken(filename),
      });
    else await add(writer, each);
  await writer.close();
  return statSync(path).size;
}

async function add(writer: ZipWriter<unknown>, [name, content]: ZipFile): Promise<void> {
  await writer.add(name, new Uint8ArrayReader(content), isPacked.test(name) ? { level: 0 } : {});
}
