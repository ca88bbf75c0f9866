import { part } from '../../../site/part.ts';
import { addressOf, chosenOf, readChoice } from './choice.ts';
import { Filter, folded } from './filter.ts';

/**
 * `<eo-reading>`: passages with a bar that shortens the page. The style sheet shows most of what is chosen; this keeps
 * it in the address, finds words, and keeps the place where the reader was.
 */
class Reading extends HTMLElement {
  readonly #bar = part(this, 'search', HTMLElement);
  readonly #filter = new Filter(this);
  readonly #passages = [...this.querySelectorAll<HTMLElement>('article.excerpt')];
  /** The mode where the address says nothing. */
  readonly #unsaid = new Map([
    ['show', matchMedia('(max-width: 46rem)').matches ? 'findings' : 'quotations'],
  ]);
  /** A passage in sight, and how far from the top of the window it is to stay. */
  #place: readonly [HTMLElement, number] | undefined;
  /** Whether the last entry of the history is of words that are still being written. */
  #isWriting = false;

  connectedCallback(): void {
    this.#read();
    for (const type of ['pointerdown', 'keydown'])
      this.#bar.addEventListener(type, () => {
        this.#keepPlace();
      });
    this.#bar.addEventListener('input', ({ target }) => {
      this.#apply();
      this.#returnToPlace();
      this.#write(target instanceof HTMLInputElement && target.type === 'search');
    });
    addEventListener('popstate', () => {
      this.#read();
    });
    addEventListener('hashchange', () => {
      this.#apply();
    });
    document.addEventListener('click', ({ target }) => {
      if (target instanceof Element) pressed(target);
    });
  }

  #read(): void {
    readChoice(this.#bar, new URLSearchParams(location.search), this.#unsaid);
    this.#apply();
  }

  #apply(): void {
    const wanted = chosenOf(this.#bar, 'words').flatMap((text) => folded(text).match(/\S+/g) ?? []);
    this.#filter.apply(wanted, chosenOf(this.#bar, 'judgement'));
    // A browser that cannot open quotations by style has them opened here.
    if (CSS.supports('selector(::details-content)')) return;
    const [show] = chosenOf(this.#bar, 'show');
    for (const quotation of this.querySelectorAll<HTMLDetailsElement>('.excerpt > details'))
      quotation.open = show === 'quotations' || quotation.closest(':target, :has(:target)') !== null;
  }

  #write(isWords: boolean): void {
    const address = addressOf(location.href, this.#bar, this.#unsaid);
    if (isWords && this.#isWriting) history.replaceState(history.state, '', address);
    else history.pushState(null, '', address);
    this.#isWriting = isWords;
  }

  #keepPlace(): void {
    const bar = this.#bar.getBoundingClientRect();
    // At the head of the passages nothing moves.
    const passages = bar.top > 0 ? [] : this.#passages;
    const tops = passages.map((passage) => passage.getBoundingClientRect().top);
    // The one that begins in sight, or else the one that fills the window.
    const begun = tops.findIndex((top) => top >= bar.bottom);
    const at = begun === -1 || (tops[begun] ?? 0) > innerHeight ? begun - 1 : begun;
    const first = passages.at(at);
    this.#place = first && [first, Math.max(tops.at(at) ?? 0, bar.bottom)];
  }

  /** Brings back what was first in sight, or what now follows it. */
  #returnToPlace(): void {
    if (this.#place === undefined) return;
    const [first, top] = this.#place;
    const isSeen = (passage: HTMLElement): boolean => passage.checkVisibility();
    const next =
      this.#passages.slice(this.#passages.indexOf(first)).find(isSeen) ?? this.#passages.findLast(isSeen);
    if (next !== undefined) scrollBy({ top: next.getBoundingClientRect().top - top, behavior: 'instant' });
  }
}

/** A finding opens its quotation, and a place that was chosen from the list closes the list. */
function pressed(target: Element): void {
  const list = target.closest('a') && target.closest<HTMLElement>('[popover]');
  if (list?.matches(':popover-open')) list.hidePopover();
  const quotation = target.closest('.excerpt__finding')?.parentElement?.querySelector('details');
  const isFolded = quotation?.querySelector('summary')?.checkVisibility() === true;
  // Who selects words of the finding does not want them to move.
  if (quotation && isFolded && getSelection()?.isCollapsed !== false) quotation.open = !quotation.open;
}

customElements.define('eo-reading', Reading);
