import { availableParallelism } from 'node:os';
import { dropOldPictures, isKept, keepPicture, keptPicture, pictureFolder } from '../pictures/cache.ts';
import { draw } from './draw.ts';
import type { PictureJob } from './picture-job.ts';
import { PicturePool } from './picture-pool.ts';

const pool = new PicturePool(availableParallelism(), pictureFolder);

/** The pictures that are being drawn, by their names. */
const underway = new Map<string, Promise<void>>();

/** Begins to draw all pictures that are not kept, while pages are written. */
export function drawAhead(jobs: readonly PictureJob[]): void {
  if (underway.size === 0) dropOldPictures();
  for (const job of jobs) {
    if (underway.has(job.name) || isKept(job.name)) continue;
    const drawn = pool.draw(job);
    underway.set(job.name, drawn);
    // Who asks for the picture hears of it.
    drawn.catch(() => undefined);
  }
}

/** The bytes of a picture, once it is drawn. Rejects if it cannot be. */
export async function pictureBytes(job: PictureJob): Promise<Uint8Array<ArrayBuffer>> {
  await underway.get(job.name);
  const kept = keptPicture(job.name);
  if (kept !== undefined) return kept;
  const bytes = await draw(job);
  keepPicture(job.name, bytes);
  return new Uint8Array(bytes);
}
