/** A thread of the pool: draws the pictures that it is sent, keeps them, and says so, or why it could not. */
import { parentPort, workerData } from 'node:worker_threads';
import sharp from 'sharp';
import { keepPicture } from '../pictures/cache.ts';
import { draw } from './draw.ts';
import type { PictureJob } from './picture-job.ts';

const { folder } = workerData as { readonly folder: string };

// There is a thread for each processor already.
sharp.concurrency(1);

parentPort?.on('message', (job: PictureJob) => {
  draw(job)
    .then((bytes) => {
      keepPicture(job.name, bytes, folder);
      parentPort?.postMessage(undefined);
    })
    .catch((error: unknown) => parentPort?.postMessage(error));
});
