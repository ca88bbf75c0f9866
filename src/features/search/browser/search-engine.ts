import workerAddress from './engine-worker.ts?worker&url';
import type { Answer } from './engine.ts';
import type { Asks, Reply } from './engine-messages.ts';
import type { FoundRecord } from './content.ts';
import type { SearchState } from './state.ts';

/** Milliseconds without a sign from the worker after which it counts as failed: longer than a file may take. */
const silence = 15_000;

/** As much of trusted types as is used; TypeScript does not know them yet, and some browsers have none. */
interface TrustedTypes {
  createPolicy(
    name: string,
    rules: { readonly createScriptURL: (address: string) => string },
  ): { createScriptURL(address: string): unknown };
}

/**
 * The policy of the page lets no string name a script. This one vouches for the script of the worker alone, whose address
 * the build has written.
 */
const trust = (globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy(
  'search-worker',
  { createScriptURL: (address) => address },
);

/** The address of the worker as the constructor takes it: browsers without trusted types take a string. */
function trusted(url: URL): string {
  return (trust?.createScriptURL(url.href) ?? url.href) as string;
}

/** What waits for an answer of the worker. */
interface Waiting {
  readonly resolve: (answer: unknown) => void;
  readonly reject: (reason: unknown) => void;
}

/**
 * The search engine in its worker. After the first failure it is broken for good, and whoever searches on makes
 * another: an engine that lacks a file would find less than there is.
 */
export class SearchEngine {
  readonly #worker: Worker;
  readonly #waiting = new Map<number, Waiting>();
  #asked = 0;
  #clock: ReturnType<typeof setTimeout> | undefined;
  #failure: Error | undefined;

  /**
   * @param address of the folder with the index; ends with a slash
   * @param attempts how many engines failed before this one
   */
  constructor(address: string, attempts: number) {
    const url = new URL(workerAddress, import.meta.url);
    // What the browser has kept of an attempt that failed may be damaged.
    if (attempts > 0) url.searchParams.set('attempt', String(attempts));
    this.#worker = new Worker(trusted(url), { type: 'module' });
    this.#worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => {
      this.#hear(data);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#break(new Error(event.message || `${url.pathname} could not be loaded`));
    });
    // Whoever asks next learns of a failure.
    this.#ask('open', { address, anew: attempts > 0 }).catch(() => undefined);
  }

  get isBroken(): boolean {
    return this.#failure !== undefined;
  }

  /** @throws when a file of the index does not come, comes late or is damaged */
  search(state: SearchState): Promise<Answer> {
    return this.#ask('search', state);
  }

  /**
   * The next page of a search.
   * @throws as `search` does
   */
  more(state: SearchState, from: number): Promise<readonly FoundRecord[]> {
    return this.#ask('more', { state, from });
  }

  #ask<Ask extends keyof Asks>(ask: Ask, given: Asks[Ask]['given']): Promise<Asks[Ask]['answer']> {
    const answer = new Promise<unknown>((resolve, reject) => {
      if (this.#failure !== undefined) {
        reject(this.#failure);
        return;
      }
      const number = this.#asked++;
      this.#waiting.set(number, { resolve, reject });
      this.#worker.postMessage({ number, ask, given });
      this.#wait();
    });
    return answer as Promise<Asks[Ask]['answer']>;
  }

  #hear(reply: Reply): void {
    if (reply !== 'arrived') {
      if ('error' in reply) {
        this.#break(new Error(reply.error));
        return;
      }
      this.#waiting.get(reply.number)?.resolve(reply.answer);
      this.#waiting.delete(reply.number);
    }
    this.#wait();
  }

  #wait(): void {
    clearTimeout(this.#clock);
    if (this.#waiting.size === 0) return;
    this.#clock = setTimeout(() => {
      this.#break(new Error(`no answer in ${silence / 1000} seconds`));
    }, silence);
  }

  #break(failure: Error): void {
    this.#failure = failure;
    this.#worker.terminate();
    clearTimeout(this.#clock);
    for (const { reject } of this.#waiting.values()) reject(failure);
    this.#waiting.clear();
  }
}
