import { zipSync } from 'fflate';

/** A zip of some files, by their names. The same files make the same bytes: none has a date of its own. */
export function zip(files: ReadonlyMap<string, Uint8Array>): Uint8Array<ArrayBuffer> {
  const firstDayOfZip = new Date(1980, 0, 1);
  return zipSync(Object.fromEntries(files), { level: 9, mtime: firstDayOfZip });
}
