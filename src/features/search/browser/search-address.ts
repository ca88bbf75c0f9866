import { writeAddress } from '../../../site/page-address.ts';
import { isSearch, readState, writeState, type SearchState } from './state.ts';

/**
 * Keeps the search in the address. Typing replaces the address without a step in the history. Submitting adds a step,
 * so that Back leads to the search that was submitted before.
 */
export class SearchAddress {
  #settled = location.href;

  /** Reads the search that the address names. */
  read(): SearchState {
    this.#settled = location.href;
    return readState(location.search);
  }

  /** Writes a search that is still being typed. */
  follow(state: SearchState): void {
    writeAddress(this.#addressOf(state), 'replace');
  }

  /** Writes a search that was submitted. */
  settle(state: SearchState): void {
    const address = this.#addressOf(state);
    writeAddress(this.#settled, 'replace');
    if (address !== this.#settled) writeAddress(address, 'add');
    this.#settled = address;
  }

  #addressOf(state: SearchState): string {
    return new URL(location.pathname + (isSearch(state) ? writeState(state) : ''), location.href).href;
  }
}
