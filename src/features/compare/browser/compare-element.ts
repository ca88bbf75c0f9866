import type { CompareData } from '../compare-citation.ts';
import * as words from '../../../words/words.ts';
import { writeAddress } from '../../../site/page-address.ts';
import { part } from '../../../site/part.ts';
import { addressOf, readChoice, requestFor, type Choice } from './choice.ts';
import { comparison } from './comparison.ts';
import { OwnCitation } from './own-citation.ts';
import { inWords, summary } from './summary.ts';
import { TopicFiles } from './topic-files.ts';
import { unknownNames } from './unknown-names.ts';

/** `<eo-compare>`: shows the comparison that the address names, and keeps form, address and columns in step. */
class CompareElement extends HTMLElement {
  readonly #choices = JSON.parse(this.#part('script', HTMLScriptElement).text) as CompareData;
  readonly #result = this.#part('.compare__result', HTMLElement);
  readonly #files = new TopicFiles(this.#choices.sums);
  readonly #citation = new OwnCitation(this.#choices.citation);
  readonly #title = document.title;
  /** The query part of the address that is shown. Moving to a section of the page does not change it. */
  #shown: string | undefined;
  /** What the page compares, or asks for. */
  #choice: Choice = readChoice('', this.#choices);
  /** Counts comparisons, so that a file that comes late does not bring back an older choice. */
  #comparisons = 0;

  connectedCallback(): void {
    for (const type of ['change', 'submit', 'click']) this.addEventListener(type, this);
    addEventListener('popstate', this);
    this.#restore();
  }

  disconnectedCallback(): void {
    removeEventListener('popstate', this);
  }

  handleEvent(event: Event): void {
    if (event.type === 'popstate' && location.search !== this.#shown) this.#restore();
    else if (event.type === 'change') {
      // Whether quotations are printed is no part of the choice.
      if ((event.target as Element).closest('.compare__form') !== null) this.#choose();
    } else if (event.type === 'click') this.#press((event.target as Element).closest('button'));
    else if (event.type === 'submit') {
      event.preventDefault();
      this.#goToResult();
    }
  }

  /** Shows in form and columns what the address names. */
  #restore(): void {
    const choice = readChoice(location.search, this.#choices);
    const ticked = [...choice.elections.map(({ slug }) => slug), ...choice.topics.map(({ id }) => id)];
    for (const box of this.#boxes()) box.checked = ticked.includes(box.value);
    this.#part('.compare__choice', HTMLDetailsElement).open = requestFor(choice) !== undefined;
    void this.#compare(choice);
  }

  /**
   * Shows in columns what the form says, and then in the address. Back leads to what they showed before; of several
   * choices in a moment only the last is shown.
   */
  #choose(): void {
    const ticked = this.#boxes().filter(({ checked }) => checked);
    const query = new URLSearchParams(ticked.map(({ name, value }) => [name, value]));
    const choice = readChoice(query.toString(), this.#choices);
    void this.#compare(choice).then((isShown) => {
      if (!isShown) return;
      writeAddress(addressOf(choice, this.#choices), 'add');
      this.#shown = location.search;
    });
  }

  #press(button: HTMLButtonElement | null): void {
    if (button?.value === 'again')
      void this.#compare(this.#choice).then(() => {
        this.#goToResult();
      });
    if (button?.value === 'quotations') {
      button.ariaPressed = String(button.ariaPressed !== 'true');
      this.#openQuotations();
    }
  }

  /** Compares. Resolves to whether it is shown, and no newer choice instead. */
  async #compare(choice: Choice): Promise<boolean> {
    const own = ++this.#comparisons;
    this.#choice = choice;
    this.#shown = location.search;
    this.#part('.compare__chosen', HTMLElement).textContent = inWords(choice);
    this.#part('.compare__unknown', HTMLElement).replaceChildren(...unknownNames(choice, this.#choices));
    const request = requestFor(choice);
    this.#citation.show(request === undefined ? choice : undefined);
    if (request !== undefined) {
      this.#result.replaceChildren();
      this.#show('request', request, this.#title);
      return true;
    }
    const isFirst = this.dataset.shows !== 'comparison';
    this.#show(isFirst ? 'loading' : 'comparison', words.compare.loading, this.#title);
    const answers = await Promise.all(choice.topics.map((topic) => this.#files.load(topic)));
    if (own !== this.#comparisons) return false;
    this.#result.replaceChildren(comparison(choice, answers, this.#choices));
    this.#openQuotations();
    this.#show(
      'comparison',
      summary(choice, answers),
      words.compare.windowTitle(inWords(choice), this.#title),
    );
    // The section that the address names did not exist yet when the browser looked for it.
    if (isFirst) document.getElementById(location.hash.slice(1))?.scrollIntoView();
    return true;
  }

  #openQuotations(): void {
    const open = this.#part('[value="quotations"]', HTMLButtonElement).ariaPressed === 'true';
    for (const details of this.#result.querySelectorAll<HTMLDetailsElement>('.comparison__quotation'))
      details.open = open;
  }

  /** Moves to the columns, if there are any. */
  #goToResult(): void {
    this.#result.querySelector('h2')?.focus();
  }

  /** Shows one state of the page. The style sheet says which parts belong to it. */
  #show(shows: 'request' | 'loading' | 'comparison', status: string, title: string): void {
    this.dataset.shows = shows;
    this.#part('[role="status"]', HTMLElement).textContent = status;
    document.title = title;
  }

  #boxes(): HTMLInputElement[] {
    return [...this.querySelectorAll<HTMLInputElement>('.compare__form input[type="checkbox"]')];
  }

  #part<Part extends HTMLElement>(selector: string, kind: new () => Part): Part {
    return part(this, selector, kind);
  }
}

customElements.define('eo-compare', CompareElement);
