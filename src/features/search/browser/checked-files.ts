import { fetchFile } from '../../../site/fetch-file.ts';
import { indexPath, machineFile, readStart, signature, startFile, type SearchStart } from '../index-files.ts';

/**
 * The files of the index, each checked before the engine sees it, which reads a damaged one as it stands. A search that
 * lacks a file would find less than there is; so whatever fails here makes every search fail.
 */
export class CheckedFiles {
  /** Rejects with the first failure. A file that failed once is not asked for again. */
  readonly failure: Promise<never>;
  #fail: (reason: unknown) => void = () => undefined;
  readonly #address: string;
  readonly #cache: RequestCache;
  readonly #arrived: () => void;

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
    return readStart(await this.#content(startFile, cache));
  }

  /** Loads the machine code of the engine. */
  machine(): Promise<Uint8Array<ArrayBuffer>> {
    return this.#content(machineFile);
  }

  /** Loads a part of the index. */
  readonly part = (name: string): Promise<Uint8Array<ArrayBuffer>> => this.#content(indexPath.part(name));

  /** Reads a file of JSON. @param path in the folder of the index */
  readonly json = async (path: string): Promise<unknown> => {
    return JSON.parse(new TextDecoder().decode(await this.#content(path)));
  };

  /** A file, unzipped, without its signature. */
  async #content(path: string, cache: RequestCache = this.#cache): Promise<Uint8Array<ArrayBuffer>> {
    try {
      const content = await fetchFile(this.#address + path, unzipped, { cache });
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
  return content.subarray(signature.length);
}

function isSigned(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
