import { writeAddress } from '../../../site/page-address.ts';
import { placeIn, type SearchPlace } from './search-place.ts';
import { isSearch, readState, writeState, type SearchState } from './state.ts';

/**
 * Keeps the search in the address. Typing replaces the address without a step in the history. Submitting adds a step,
 * so that Back leads to the search that was submitted before, and to the place among its results.
 */
export class SearchAddress {
  #settled = location.href;
  /** The place among the results of the search that was submitted last. */
  #place: SearchPlace | undefined;

  /** Reads the search that the address names. */
  read(): SearchState {
    this.#settled = location.href;
    this.#place = this.place;
    return readState(location.search);
  }

  /** Where the reader was among the results when leaving this address; undefined for who comes for the first time. */
  get place(): SearchPlace | undefined {
    return placeIn(history.state);
  }

  /** Keeps the place among the results with the address, for who comes back to it. */
  keep(place: SearchPlace): void {
    if (location.href === this.#settled) this.#place = place;
    try {
      history.replaceState(place, '');
    } catch {
      // A browser that refuses keeps the place before, or none.
    }
  }

  /** Writes a search that is still being typed. */
  follow(state: SearchState): void {
    writeAddress(this.#addressOf(state), 'replace');
  }

  /** Writes a search that was submitted. */
  settle(state: SearchState): void {
    const address = this.#addressOf(state);
    writeAddress(this.#settled, 'replace', this.#place);
    if (address !== this.#settled) {
      writeAddress(address, 'add');
      this.#place = undefined;
    }
    this.#settled = address;
  }

  #addressOf(state: SearchState): string {
    return new URL(location.pathname + (isSearch(state) ? writeState(state) : ''), location.href).href;
  }
}
