import { fetchFile } from '../../../site/fetch-file.ts';
import { writeEngineList } from '../engine-list.ts';
import { readStart, signature, startFile, type SearchStart } from '../index-files.ts';

/**
 * The files of the index, each checked before the engine sees it. The engine takes an index file that did not come for
 * one without hits, and reads a damaged one as it stands; so whatever fails here makes every search fail.
 */
export class CheckedFiles {
  /** Rejects with the first failure. A file that failed once is not asked for again. */
  readonly failure: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;
  readonly #address: string;
  readonly #cache: RequestCache;
  readonly #arrived: () => void;
  /** What the engine asks for and the first file holds, by what the name ends with. */
  #held: readonly (readonly [end: string, body: BodyInit])[] = [];

  /**
   * @param address of the folder with the index; ends with a slash
   * @param anew whether to pass by what the browser has kept, because it may be damaged
   * @param arrived is told of every file that came
   */
  constructor(address: string, anew: boolean, arrived: () => void) {
    this.#address = new URL(address, location.href).href;
    this.#cache = anew ? 'reload' : 'default';
    this.#arrived = arrived;
    this.failure = new Promise((_, reject) => {
      this.#fail = reject;
    });
  }

  /** Loads the file by which everything begins. */
  async start(): Promise<SearchStart> {
    // Its name stays the same from build to build, so the browser asks whether it has changed.
    const cache = this.#cache === 'reload' ? 'reload' : 'no-cache';
    const start = readStart(textOf(await this.#content(this.#address + startFile, cache)));
    this.#held = [
      ['/pagefind-entry.json', JSON.stringify(start.entry)],
      ['.pf_meta', new Blob([signature, writeEngineList(start.list)])],
    ];
    return start;
  }

  /** Answers what the engine asks for, when it is whole and sound. */
  readonly fetch = async (address: string): Promise<Response> => {
    const { origin, pathname } = new URL(address, location.href);
    const held = this.#held.find(([end]) => pathname.endsWith(end));
    return new Response(held?.[1] ?? (await this.#content(origin + pathname, this.#cache)));
  };

  /** Reads a file of JSON. @param path in the folder of the index */
  readonly json = async (path: string): Promise<unknown> => {
    return JSON.parse(textOf(await this.#content(this.#address + path, this.#cache)));
  };

  /** A file, unzipped, with its signature. */
  async #content(address: string, cache: RequestCache): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const content = await fetchFile(address, unzipped, { cache });
      this.#arrived();
      return content;
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  }
}

/** @throws when the file is cut or damaged */
async function unzipped(response: Response): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = new Uint8Array(await response.arrayBuffer());
  // A host may have unzipped it on the way.
  const content = isSigned(bytes) ? bytes : await unzip(bytes);
  if (!isSigned(content)) throw new Error(`${response.url} is no file of the search index`);
  return content;
}

function textOf(content: Uint8Array): string {
  return new TextDecoder().decode(content.subarray(signature.length));
}

function isSigned(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
