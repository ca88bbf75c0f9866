import { buffer } from 'node:stream/consumers';
import { ZipFile } from 'yazl';

/** What is packed already, and only takes longer if it is packed again. */
const packed = /\.(?:parquet|png|woff2|xlsx|zip)$/;

/** The first day that a zip can say. It is local time there, and is taken from local time. */
const firstDay = new Date(1980, 0, 1);

/** A zip of some files, by their names. The same files make the same bytes: none has a date of its own. */
export async function zip(files: Iterable<readonly [string, Uint8Array]>): Promise<Buffer<ArrayBuffer>> {
  const archive = new ZipFile();
  for (const [name, content] of files)
    archive.addBuffer(Buffer.from(content.buffer, content.byteOffset, content.byteLength), name, {
      mtime: firstDay,
      forceDosTimestamp: true,
      compress: !packed.test(name),
    });
  archive.end();
  return buffer(archive.outputStream);
}
