import * as words from '../../../words/words.ts';
import type { Found } from './engine.ts';
import { entryItem } from './entry-item.ts';
import { resultItem, type ElectionLabel } from './result-item.ts';

const pageSize = 20;

type Records = Found['records'];

/** Where results go in the page. */
export interface ResultPlaces {
  readonly list: HTMLElement;
  /** The button that asks for the next page. */
  readonly more: HTMLElement;
  /** For passages that hold some of the words. */
  readonly near: HTMLElement;
  /** For pages and entries about many passages. */
  readonly entries: HTMLElement;
}

/** The results in the page, passages fetched and shown a page at a time. */
export class ResultList {
  readonly #places: ResultPlaces;
  readonly #electionLabel: ElectionLabel;
  #records: Records = [];

  constructor(places: ResultPlaces, electionLabel: ElectionLabel) {
    this.#places = places;
    this.#electionLabel = electionLabel;
  }

  /** Fetches the first page of results. Returns a function that replaces the results shown before. */
  async prepare({ records, near, entries }: Found): Promise<() => void> {
    const [items, nearItems] = await Promise.all([
      this.#items(records.slice(0, pageSize)),
      this.#items(near),
    ]);
    return () => {
      this.#records = records;
      this.#places.list.replaceChildren(...items);
      fill(this.#places.near, nearItems);
      fill(this.#places.entries, entries.map(entryItem));
      this.#offerMore();
    };
  }

  /** Adds the next page of results and moves to the first of them. */
  async showMore(): Promise<void> {
    const records = this.#records;
    const { list } = this.#places;
    const shown = list.childElementCount;
    const items = await this.#items(records.slice(shown, shown + pageSize));
    if (records !== this.#records) return;
    list.append(...items);
    this.#offerMore();
    list.children[shown]?.querySelector('a')?.focus();
  }

  #items(records: Records): Promise<HTMLElement[]> {
    return Promise.all(records.map(async (record) => resultItem(await record(), this.#electionLabel)));
  }

  #offerMore(): void {
    const { list, more } = this.#places;
    const left = this.#records.length - list.childElementCount;
    more.hidden = left === 0;
    more.textContent = words.search.moreOf(Math.min(left, pageSize), left);
  }
}

/** Fills a list, and hides the section that it stands in while there is nothing in it. */
function fill(list: HTMLElement, items: readonly HTMLElement[]): void {
  list.replaceChildren(...items);
  const section = list.closest('section');
  if (section !== null) section.hidden = items.length === 0;
}
