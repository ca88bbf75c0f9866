import { fetchFile } from '../../../site/fetch-file.ts';
import { signature, startFile, type SearchStart } from '../index-files.ts';

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
  #integrity: SearchStart['integrity'] = {};

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
    const bytes = await fetchFile(this.#address + startFile, unzipped, { cache });
    this.#arrived();
    const start = JSON.parse(new TextDecoder().decode(bytes.slice(signature.length))) as SearchStart;
    this.#integrity = start.integrity;
    return start;
  }

  /** Fetches a file as the engine asks for it, and answers when it is whole and sound. */
  readonly fetch = async (address: string): Promise<Response> => {
    try {
      const body = await this.#body(new URL(address, location.href));
      this.#arrived();
      return new Response(body);
    } catch (error) {
      this.#fail(error);
      throw error;
    }
  };

  #body({ href, origin, pathname }: URL): Promise<BodyInit> {
    const name = (origin + pathname).replace(this.#address, '');
    const integrity = this.#integrity[name];
    return integrity === undefined
      ? fetchFile(href, unzipped, { cache: this.#cache })
      : fetchFile(href, (response) => response.arrayBuffer(), { cache: this.#cache, integrity });
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

function isSigned(bytes: Uint8Array): boolean {
  return new TextDecoder().decode(bytes.slice(0, signature.length)) === signature;
}

async function unzip(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array<ArrayBuffer>> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
