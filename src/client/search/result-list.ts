import { formatNumber } from '../../format.ts';
import type { Found } from './engine.ts';
import { resultItem, type LabelOf } from './result-item.ts';

const pageSize = 20;

type Records = Found['records'];

/** The results in the page, fetched and shown a page at a time. */
export class ResultList {
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #labelOf: LabelOf;
  #records: Records = [];

  /** @param more the button that asks for the next page */
  constructor(list: HTMLElement, more: HTMLElement, labelOf: LabelOf) {
    this.#list = list;
    this.#more = more;
    this.#labelOf = labelOf;
  }

  /** The links to the passages shown, in order. */
  get links(): HTMLElement[] {
    return [...this.#list.querySelectorAll<HTMLElement>('h3 a')];
  }

  /** Fetches the first page of results; what it returns puts them into the place of those shown before. */
  async prepare(records: Records): Promise<() => void> {
    const items = await this.#items(records.slice(0, pageSize));
    return () => {
      this.#records = records;
      this.#list.replaceChildren(...items);
      this.#offerMore();
    };
  }

  /** Adds the next page of results and moves to the first of them. */
  async showMore(): Promise<void> {
    const records = this.#records;
    const shown = this.#list.childElementCount;
    const items = await this.#items(records.slice(shown, shown + pageSize));
    if (records !== this.#records) return;
    this.#list.append(...items);
    this.#offerMore();
    this.links[shown]?.focus();
  }

  #items(records: Records): Promise<HTMLElement[]> {
    return Promise.all(records.map(async (record) => resultItem(await record(), this.#labelOf)));
  }

  #offerMore(): void {
    const left = this.#records.length - this.#list.childElementCount;
    this.#more.hidden = left === 0;
    this.#more.textContent = `Show ${Math.min(left, pageSize)} more of ${formatNumber(left)}`;
  }
}
