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
    history.replaceState(null, '', this.#addressOf(state));
  }

  /** Writes a search that was submitted. */
  settle(state: SearchState): void {
    const address = this.#addressOf(state);
    history.replaceState(null, '', this.#settled);
    if (address !== this.#settled) history.pushState(null, '', address);
    this.#settled = address;
  }

  #addressOf(state: SearchState): string {
    return new URL(location.pathname + (isSearch(state) ? writeState(state) : ''), location.href).href;
  }
}
