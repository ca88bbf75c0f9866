import { indexPath, type PackedEntry, type PackedPassage, type SearchStart } from '../index-files.ts';
import { packsOfEntries, packsOfPassages } from '../packs.ts';
import type { Passages } from './passages.ts';
import type { Result } from './pagefind.ts';

/** A passage with what a result shows of it. */
export interface FoundRecord extends PackedPassage {
  /** Its address, with the base path. */
  readonly url: string;
  /** Places of the hits, counted in words of the content. */
  readonly locations: readonly number[];
  readonly assessment: string;
  /** Id of its election. */
  readonly election: string;
}

/** A page or an entry about many passages, with the base path in its address. */
export type FoundEntry = PackedEntry;

/** The content of records. It lies in packs, each of which is fetched once. */
export class Content {
  readonly #fetched = new Map<string, Promise<readonly unknown[]>>();
  /** By the number of the record: the name of its pack, and its place there. */
  readonly #places = new Map<number, { readonly name: string; readonly place: number }>();
  readonly #passages: Passages;
  readonly #base: string;
  readonly #read: (path: string) => Promise<unknown>;

  /**
   * @param base the path of the site, with slashes around it
   * @param read fetches a file of the index and reads its JSON
   */
  constructor(
    { packs, entries }: SearchStart,
    passages: Passages,
    base: string,
    read: (path: string) => Promise<unknown>,
  ) {
    this.#passages = passages;
    this.#base = base;
    this.#read = read;
    this.#place(packsOfPassages(passages.topics, packs.sizes.passages), packs.passages);
    this.#place(packsOfEntries(passages.count, entries, packs.sizes.entries), packs.entries);
  }

  async passage({ number, words }: Result, hits = words): Promise<FoundRecord> {
    const record = (await this.#record(number)) as PackedPassage;
    const [[assessment = ''], [election = '']] = [
      this.#passages.ids('assessment', number),
      this.#passages.ids('election', number),
    ];
    return { ...record, url: this.#base + record.url.slice(1), locations: hits, assessment, election };
  }

  async entry({ number }: Result): Promise<FoundEntry> {
    const record = (await this.#record(number)) as PackedEntry;
    return { ...record, url: this.#base + record.url.slice(1) };
  }

  async #record(number: number): Promise<unknown> {
    const { name = '', place = 0 } = this.#places.get(number) ?? {};
    const pack = this.#fetched.get(name) ?? (this.#read(indexPath.pack(name)) as Promise<readonly unknown[]>);
    this.#fetched.set(name, pack);
    return (await pack)[place];
  }

  #place(packs: readonly (readonly number[])[], names: readonly string[]): void {
    packs.forEach((pack, index) => {
      const name = names[index] ?? '';
      pack.forEach((number, place) => this.#places.set(number, { name, place }));
    });
  }
}
