import { resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { PictureJob } from './picture-job.ts';

/** A picture that waits or is being drawn, and who waits for it. */
interface Pending {
  readonly job: PictureJob;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

/** Found from the project's folder, as content/ is, because the built module lies elsewhere. */
const worker = resolve('src/features/previews/picture-worker.ts');

/**
 * Draws pictures in threads of its own and keeps them in a folder. Threads begin when there is something to draw and end
 * when there is nothing left. Which thread draws what, and when, makes no difference to the bytes.
 */
export class PicturePool {
  readonly #threads: number;
  readonly #folder: string;
  readonly #waiting: Pending[] = [];
  /** The threads, each with what it draws. */
  readonly #drawing = new Map<Worker, Pending>();

  /** @param threads at most as many at the same time */
  constructor(threads: number, folder: string) {
    this.#threads = threads;
    this.#folder = folder;
  }

  /** Draws a picture. Rejects with the error of the drawing, or of its thread. */
  draw(job: PictureJob): Promise<void> {
    return new Promise((done, failed) => {
      this.#waiting.push({ job, done, failed });
      if (this.#drawing.size < this.#threads) this.#begin();
    });
  }

  #begin(): void {
    // Options of the process, of a test runner for example, are not for its threads.
    const thread = new Worker(worker, { execArgv: [], workerData: { folder: this.#folder } });
    thread.on('message', (error: unknown) => {
      this.#settle(thread, error);
      this.#next(thread);
    });
    thread.on('error', (error) => {
      this.#settle(thread, error);
    });
    thread.on('exit', (code) => {
      this.#settle(thread, new Error(`A thread that draws pictures ended with ${code}`));
      if (this.#waiting.length > 0 && this.#drawing.size < this.#threads) this.#begin();
    });
    this.#next(thread);
  }

  #settle(thread: Worker, error: unknown): void {
    const pending = this.#drawing.get(thread);
    this.#drawing.delete(thread);
    if (error === undefined) pending?.done();
    else pending?.failed(error);
  }

  #next(thread: Worker): void {
    const pending = this.#waiting.shift();
    if (pending === undefined) {
      void thread.terminate();
      return;
    }
    this.#drawing.set(thread, pending);
    thread.postMessage(pending.job);
  }
}
