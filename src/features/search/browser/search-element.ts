import * as words from '../../../words/words.ts';
import { part } from '../../../site/part.ts';
import { moveThroughResults } from './arrow-keys.ts';
import { chosenButtons, readControls, showCounts, writeControls } from './controls.ts';
import type { Answer } from './engine.ts';
import { outcomeAwaited, outcomeOf, withUnknown } from './outcome.ts';
import { phrasesIn, withoutMarks } from './query.ts';
import { ResultList } from './result-list.ts';
import { SearchAddress } from './search-address.ts';
import { SearchEngine } from './search-engine.ts';
import type { SearchPlace } from './search-place.ts';
import {
  eachFacet,
  facets,
  filtersMissing,
  isSearch,
  narrowings,
  without,
  type Filter,
  type SearchState,
} from './state.ts';

/** Milliseconds without a keystroke after which a query is searched for. */
const pause = 150;
/** Milliseconds after which a search that replaces another says that it is at work: most are done before. */
const slow = 250;

/** `<eo-search>`: runs the search page's form and keeps results, filters and address in step. */
class SearchElement extends HTMLElement {
  readonly #address = new SearchAddress();
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('input[name="q"]', HTMLInputElement);
  readonly #suggestion = this.#part('[value="suggestion"]', HTMLElement);
  readonly #results = new ResultList({
    list: this.#part('.search__found ol', HTMLElement),
    more: this.#part('[value="more"]', HTMLElement),
    near: this.#part('.search__near ol', HTMLElement),
    entries: this.#part('.search__pages ul', HTMLElement),
    silences: this.#part('.search__silences ul', HTMLElement),
  });
  #engine: SearchEngine | undefined;
  #attempts = 0;
  /** Counts searches, so that an answer that comes late does not replace a newer one. */
  #searches = 0;
  #typing = 0;
  #waiting = 0;

  connectedCallback(): void {
    for (const type of ['focusin', 'input', 'submit', 'click', 'keydown']) this.addEventListener(type, this);
    addEventListener('popstate', this);
    document.addEventListener('click', this.#leave, true);
    // Filters stand beside the results on a wide screen, and folded above them on a narrow one.
    this.#part('details', HTMLDetailsElement).open = matchMedia('(min-width: 56.01rem)').matches;
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
    document.removeEventListener('click', this.#leave, true);
  }

  handleEvent(event: Event): void {
    if (event.type === 'focusin') this.#ready();
    else if (event.type === 'popstate') this.#restore();
    else if (event.type === 'input') this.#change(event.target as HTMLInputElement);
    else if (event.type === 'click') this.#press((event.target as Element).closest('button'));
    else if (event instanceof KeyboardEvent) this.#key(event);
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#settle(readControls(this.#form));
    }
  }

  #restore(): void {
    clearTimeout(this.#typing);
    const asked = this.#address.read();
    writeControls(this.#form, asked);
    const state = readControls(this.#form);
    void this.#search(state, undefined, this.#address.place, filtersMissing(asked, state));
  }

  /** Keeps the place before a link leads away, for who comes back to this search. */
  readonly #leave = ({ target }: Event): void => {
    if (target instanceof Element && target.closest('a') !== null) this.#keepPlace();
  };

  #keepPlace(): void {
    if (this.dataset.shows === 'found') this.#address.keep({ shown: this.#results.shown, top: scrollY });
  }

  #change(control: HTMLInputElement): void {
    // The switch for the key `/` is no part of a search.
    if (control.form !== this.#form) return;
    clearTimeout(this.#typing);
    if (control !== this.#field) {
      this.#settle(readControls(this.#form));
      return;
    }
    const state = readControls(this.#form);
    this.#keepPlace();
    if (isSearch(state)) this.#wait(state);
    this.#typing = window.setTimeout(() => {
      void this.#search(state, () => {
        this.#address.follow(state);
      });
    }, pause);
  }

  #settle(state: SearchState): void {
    clearTimeout(this.#typing);
    this.#keepPlace();
    writeControls(this.#form, state);
    void this.#search(state, () => {
      this.#address.settle(state);
    });
  }

  #press(button: HTMLButtonElement | null): void {
    const action = button?.value;
    const state = readControls(this.#form);
    if (action === 'suggestion') this.#settle({ ...state, query: this.#suggestion.textContent });
    if (action === 'drop') {
      const facet = facets.find((each) => each === button?.dataset.facet);
      if (facet !== undefined) this.#settle(without(state, facet, button?.dataset.id ?? ''));
      // The button has gone with its filter, so the focus needs another place.
      this.#field.focus();
    }
    if (action === 'unfilter') this.#settle({ ...state, filters: eachFacet(() => []) });
    if (action === 'unquote') this.#settle({ ...state, query: withoutMarks(state.query) });
    if (action === 'again') void this.#search(state);
    if (action === 'more')
      void this.#results.showMore().then(() => {
        this.#keepPlace();
      });
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#field.value !== '') {
      this.#field.value = '';
      this.#field.focus();
      this.#change(this.#field);
      event.preventDefault();
    } else if (moveThroughResults(event.key, this.#field, this.#links())) event.preventDefault();
  }

  /** The engine, loaded once, and anew after a failure. */
  #ready(): SearchEngine {
    if (this.#engine === undefined || this.#engine.isBroken)
      this.#engine = new SearchEngine(this.dataset.engine ?? '', this.#attempts++);
    return this.#engine;
  }

  /**
   * Shows what a search finds, and then writes its address: a browser may refuse an address, and the reader has the
   * results all the same. Of several searches at once only the last is shown and written.
   * @param place where the reader was among these results before
   * @param unknown filters of the address that the site does not have
   */
  async #search(
    state: SearchState,
    writeAddress: () => void = () => undefined,
    place?: SearchPlace,
    unknown: readonly Filter[] = [],
  ): Promise<void> {
    const search = ++this.#searches;
    clearTimeout(this.#waiting);
    if (!isSearch(state)) this.#show('start', withUnknown('', unknown));
    else {
      this.#wait(state);
      try {
        const answer = await this.#answer(state, place?.shown ?? 0);
        if (search !== this.#searches) return;
        this.#results.show(answer, (from) => this.#ready().more(state, from));
        this.#present(state, answer, unknown);
        if (place !== undefined) scrollTo({ top: place.top, behavior: 'instant' });
      } catch (error) {
        if (search !== this.#searches) return;
        this.#part('.search__reason', HTMLElement).textContent = String(error);
        this.#show('error', '');
      }
    }
    writeAddress();
  }

  /** What a search finds, with at least so many of its passages as were shown before. */
  async #answer(state: SearchState, shown: number): Promise<Answer> {
    const engine = this.#ready();
    const answer = await engine.search(state);
    const records = [...answer.records];
    while (records.length < Math.min(shown, answer.count))
      records.push(...(await engine.more(state, records.length)));
    return { ...answer, records };
  }

  /** Says that a search is at work. What another has found stays until then. */
  #wait(state: SearchState): void {
    const status = outcomeAwaited(state);
    clearTimeout(this.#waiting);
    if (this.dataset.shows !== 'found' && this.dataset.shows !== 'empty') {
      this.#show('loading', status);
      return;
    }
    this.#waiting = window.setTimeout(() => {
      this.dataset.waits = '';
      this.#part('[role="status"]', HTMLElement).textContent = status;
    }, slow);
  }

  /** Everything around the results. */
  #present(state: SearchState, found: Answer, unknown: readonly Filter[]): void {
    showCounts(this.#form, found.counts);
    this.#part('.search__chosen', HTMLElement).replaceChildren(...chosenButtons(this.#form));
    this.#part('.search__suggestion', HTMLElement).hidden = found.suggestion === undefined;
    this.#suggestion.textContent = found.suggestion ?? '';
    this.toggleAttribute('data-quoted', phrasesIn(state.query).length > 0);
    this.#part('#search-silences', HTMLElement).textContent =
      state.filters.observer.length === 0 ? words.search.silences : words.search.silencesOfObservers;
    const outcome = withUnknown(outcomeOf(state, found), unknown);
    this.#show(found.count === 0 ? 'empty' : 'found', outcome, narrowings(state));
  }

  /** The links to the passages shown, in order. */
  #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.search__finding a')];
  }

  /** Shows one state of the page: the style sheet knows what belongs to each. */
  #show(shows: 'start' | 'loading' | 'found' | 'empty' | 'error', status: string, narrowed = 0): void {
    clearTimeout(this.#waiting);
    delete this.dataset.waits;
    this.dataset.shows = shows;
    this.dataset.narrowed = String(narrowed);
    this.#part('[role="status"]', HTMLElement).textContent = status;
    this.#part('summary', HTMLElement).textContent =
      narrowed === 0 ? words.search.narrowDown : words.search.narrowedDown(narrowed);
  }

  #part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part {
    return part(this, selector, kind);
  }
}

customElements.define('eo-search', SearchElement);
