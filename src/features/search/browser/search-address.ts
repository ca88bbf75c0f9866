import { isSearch, readState, writeState, type SearchState } from './state.ts';

/**
 * Keeps the search in the address. While a reader types, the address follows without a trace; what is submitted
 * becomes a step that Back undoes, from the search that was submitted before.
 */
export class SearchAddress {
  #settled = location.href;

  /** The search that the address names now, by whatever way it got there. */
  read(): SearchState {
    this.#settled = location.href;
    return readState(location.search);
  }

  /** A search that is still being typed. */
  follow(state: SearchState): void {
    history.replaceState(null, '', this.#addressOf(state));
  }

  /** A search that was asked for. */
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
