/**
 * What the machine code of Pagefind 1.6 offers, as far as the site uses it. Text and bytes go in as a place in its memory
 * and a length, text comes out so, and an index is known by a number.
 */
interface Exports {
  readonly memory: WebAssembly.Memory;
  readonly __wbindgen_malloc: (length: number, align: number) => number;
  readonly __wbindgen_free: (place: number, length: number, align: number) => void;
  readonly __wbindgen_start: () => void;
  readonly init_pagefind: (list: number, length: number) => number;
  readonly set_ranking_weights: (index: number, weights: number, length: number) => number;
  readonly load_index_chunk: (index: number, part: number, length: number) => number;
  readonly request_indexes: (index: number, terms: number, length: number) => Text;
  readonly search: (
    index: number,
    ...given: readonly [...terms: Text, ...printed: Text, ...filter: Text, ...sort: Text, boolean, boolean]
  ) => Text;
}

/** A text in the memory of the machine. */
type Text = readonly [place: number, length: number];

/** A result as the engine writes it: the name of the record, its score, and the places of its hits. */
export interface EngineResult {
  readonly p: string;
  readonly s: number;
  readonly l: readonly { readonly l: number }[];
}

/** How the engine ranks: a hit in the finding, or in the spellings of what it names, counts more. */
const ranking = JSON.stringify({ meta_weights: { title: 5, named: 5 } });

/**
 * The engine's machine code with an index. Its own script does far more than this, and is nine times as long: it fetches,
 * unzips, filters and cuts excerpts, all of which is done elsewhere here.
 */
export class Machine {
  readonly #exports: Exports;
  #index: number;

  private constructor(exports: Exports, list: Uint8Array) {
    this.#exports = exports;
    exports.__wbindgen_start();
    this.#index = made(exports.init_pagefind(...this.#given(list)), 'list');
    this.#index = exports.set_ranking_weights(this.#index, ...this.#givenText(ranking));
  }

  /**
   * Starts the machine.
   * @param code of the engine
   * @param list of its records and parts, as `engine-list.ts` writes it
   * @throws when the browser refuses the code, or the code the list
   */
  static async start(code: BufferSource, list: Uint8Array): Promise<Machine> {
    // It passes no objects, so that the table which it asks for at its start stays empty.
    const imports = { './pagefind_web_bg.js': { __wbindgen_init_externref_table: () => undefined } };
    const { instance } = await WebAssembly.instantiate(code, imports);
    return new Machine(instance.exports as unknown as Exports, list);
  }

  /** The names of the parts that hold these terms. */
  partsWith(terms: string): readonly string[] {
    const answer = this.#exports.request_indexes(this.#index, ...this.#givenText(terms));
    return JSON.parse(this.#taken(answer)) as readonly string[];
  }

  /** @throws when the engine cannot read the part */
  addPart(part: Uint8Array): void {
    this.#index = made(this.#exports.load_index_chunk(this.#index, ...this.#given(part)), 'part');
  }

  /**
   * The records that hold all terms, the best first.
   * @param terms without marks above letters
   * @param printed the same terms with them
   * @param isPhrase whether the terms must follow one another
   */
  search(terms: string, printed: string, isPhrase: boolean): readonly EngineResult[] {
    const none = this.#givenText('');
    const [own, marked] = [this.#givenText(terms), this.#givenText(printed)];
    const answer = this.#exports.search(this.#index, ...own, ...marked, ...none, ...none, isPhrase, false);
    return (JSON.parse(this.#taken(answer)) as { readonly results: readonly EngineResult[] }).results;
  }

  #givenText(text: string): Text {
    return this.#given(new TextEncoder().encode(text));
  }

  /** Puts bytes into the memory of the machine, which frees them itself. */
  #given(bytes: Uint8Array): Text {
    const place = this.#exports.__wbindgen_malloc(bytes.length, 1) >>> 0;
    new Uint8Array(this.#exports.memory.buffer).set(bytes, place);
    return [place, bytes.length];
  }

  #taken([place, length]: Text): string {
    const text = new TextDecoder().decode(new Uint8Array(this.#exports.memory.buffer, place >>> 0, length));
    this.#exports.__wbindgen_free(place, length, 1);
    return text;
  }
}

/** The number of an index; the machine gives 0 for one that it could not make. */
function made(index: number, of: string): number {
  if (index === 0) throw new Error(`The search engine could not read a ${of} of its index`);
  return index >>> 0;
}
