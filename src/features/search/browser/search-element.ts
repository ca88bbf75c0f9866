import * as words from '../../../words/words.ts';
import { part } from '../../../site/template.ts';
import { moveThroughResults } from './arrow-keys.ts';
import { chosenButtons, labelIn, readControls, showCounts, writeControls } from './controls.ts';
import { loadEngine, type Found, type Search } from './engine.ts';
import { outcomeOf } from './outcome.ts';
import { phrasesIn, withoutMarks } from './query.ts';
import { ResultList } from './result-list.ts';
import { SearchAddress } from './search-address.ts';
import { eachFacet, facets, isSearch, narrowings, without, type SearchState } from './state.ts';

/** Milliseconds without a keystroke after which a query is searched for. */
const pause = 150;

/** `<eo-search>`: runs the search page's form and keeps results, filters and address in step. */
class SearchElement extends HTMLElement {
  readonly #address = new SearchAddress();
  readonly #form = this.#part('form', HTMLFormElement);
  readonly #field = this.#part('input[name="q"]', HTMLInputElement);
  readonly #suggestion = this.#part('[value="suggestion"]', HTMLElement);
  readonly #results = new ResultList(
    {
      list: this.#part('.search__found ol', HTMLElement),
      more: this.#part('[value="more"]', HTMLElement),
      near: this.#part('.search__near ol', HTMLElement),
      entries: this.#part('.search__pages ul', HTMLElement),
    },
    (id) => labelIn(this.#form, 'election', id),
  );
  #engine: Promise<Search> | undefined;
  #attempts = 0;
  /** Counts searches, so that an answer that comes late does not replace a newer one. */
  #searches = 0;
  #typing = 0;

  connectedCallback(): void {
    for (const type of ['focusin', 'input', 'submit', 'click', 'keydown']) this.addEventListener(type, this);
    addEventListener('popstate', this);
    // Filters stand beside the results on a wide screen, and folded above them on a narrow one.
    this.#part('details', HTMLDetailsElement).open = matchMedia('(min-width: 56.01rem)').matches;
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'focusin') this.#load().catch(() => undefined);
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
    writeControls(this.#form, this.#address.read());
    void this.#search(readControls(this.#form));
  }

  #change(control: HTMLInputElement): void {
    // The switch for the key `/` is no part of a search.
    if (control.form !== this.#form) return;
    clearTimeout(this.#typing);
    if (control !== this.#field) {
      this.#settle(readControls(this.#form));
      return;
    }
    this.#typing = window.setTimeout(() => {
      const state = readControls(this.#form);
      this.#address.follow(state);
      void this.#search(state);
    }, pause);
  }

  #settle(state: SearchState): void {
    clearTimeout(this.#typing);
    writeControls(this.#form, state);
    this.#address.settle(state);
    void this.#search(state);
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
    if (action === 'more') void this.#results.showMore();
  }

  #key(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#field.value !== '') {
      this.#field.value = '';
      this.#field.focus();
      this.#change(this.#field);
      event.preventDefault();
    } else if (moveThroughResults(event.key, this.#field, this.#links())) event.preventDefault();
  }

  /** The engine, loaded once; after a failure every call tries again. */
  #load(): Promise<Search> {
    this.#engine ??= loadEngine(this.dataset.engine ?? '', this.#attempts++).catch((error: unknown) => {
      this.#engine = undefined;
      throw error;
    });
    return this.#engine;
  }

  async #search(state: SearchState): Promise<void> {
    const search = ++this.#searches;
    if (!isSearch(state)) {
      this.#show('start', '');
      return;
    }
    if (this.dataset.shows !== 'found') this.#show('loading', '');
    try {
      const found = await (await this.#load())(state);
      const present = await this.#results.prepare(found);
      if (search !== this.#searches) return;
      present();
      this.#present(state, found);
    } catch (error) {
      if (search !== this.#searches) return;
      this.#part('.search__reason', HTMLElement).textContent = String(error);
      this.#show('error', '');
    }
  }

  /** Everything around the results. */
  #present(state: SearchState, found: Found): void {
    showCounts(this.#form, found.counts);
    this.#part('.search__chosen', HTMLElement).replaceChildren(...chosenButtons(this.#form));
    this.#part('.search__suggestion', HTMLElement).hidden = found.suggestion === undefined;
    this.#suggestion.textContent = found.suggestion ?? '';
    this.toggleAttribute('data-quoted', phrasesIn(state.query).length > 0);
    this.#show(found.records.length === 0 ? 'empty' : 'found', outcomeOf(state, found), narrowings(state));
  }

  /** The links to the passages shown, in order. */
  #links(): HTMLElement[] {
    return [...this.querySelectorAll<HTMLElement>('.search__finding a')];
  }

  /** Shows one state of the page: the style sheet knows what belongs to each. */
  #show(shows: 'start' | 'loading' | 'found' | 'empty' | 'error', status: string, narrowed = 0): void {
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
