import * as words from '../../../words/words.ts';
import type { Answer } from './engine.ts';
import { entryItem } from './entry-item.ts';
import { pageSize } from './page-size.ts';
import type { FoundRecord } from './content.ts';
import { silenceItem } from './silence-item.ts';
import { resultItem } from './result-item.ts';

/** Fetches the passages that follow the first `from` of a search. */
type FetchMore = (from: number) => Promise<readonly FoundRecord[]>;

/** Where results go in the page. */
export interface ResultPlaces {
  readonly list: HTMLElement;
  /** The button that asks for the next page. */
  readonly more: HTMLElement;
  /** For passages that hold some of the words. */
  readonly near: HTMLElement;
  /** For pages and entries about many passages. */
  readonly entries: HTMLElement;
  /** For what no report says. */
  readonly silences: HTMLElement;
}

/** The results in the page, passages shown a page at a time. */
export class ResultList {
  readonly #places: ResultPlaces;
  #count = 0;
  #fetchMore: FetchMore = () => Promise.resolve([]);

  constructor(places: ResultPlaces) {
    this.#places = places;
  }

  /** How many passages are shown. */
  get shown(): number {
    return this.#places.list.childElementCount;
  }

  /** Replaces the results shown before with the first of a search. */
  show({ count, records, near, entries, silences }: Answer, fetchMore: FetchMore): void {
    const items = [this.#items(records), this.#items(near)] as const;
    this.#count = count;
    this.#fetchMore = fetchMore;
    this.#places.list.replaceChildren(...items[0]);
    fill(this.#places.near, items[1]);
    fill(this.#places.entries, entries.map(entryItem));
    fill(this.#places.silences, silences.map(silenceItem));
    this.#offerMore();
  }

  /** Adds the next page of results and moves to the first of them. Where it does not come, the button says so. */
  async showMore(): Promise<void> {
    const fetchMore = this.#fetchMore;
    const { list, more } = this.#places;
    const shown = list.childElementCount;
    more.textContent = words.search.moreAwaited;
    try {
      const items = this.#items(await fetchMore(shown));
      if (fetchMore !== this.#fetchMore || shown !== list.childElementCount) return;
      list.append(...items);
      this.#offerMore();
      list.children[shown]?.querySelector('a')?.focus();
    } catch {
      if (fetchMore === this.#fetchMore) more.textContent = words.search.moreFailed;
    }
  }

  #items(records: readonly FoundRecord[]): HTMLElement[] {
    return records.map(resultItem);
  }

  #offerMore(): void {
    const { list, more } = this.#places;
    const left = this.#count - list.childElementCount;
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
