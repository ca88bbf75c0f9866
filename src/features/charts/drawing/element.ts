import * as words from '../../../words/words.ts';
import { element } from '../../../site/element.ts';
import { fetchFile, patience } from '../../../site/fetch-file.ts';
import type { ChartSpec } from '../spec.ts';
import type * as drawing from './draw.ts';

type Draw = typeof drawing.draw;

/**
 * `<eo-chart>`: draws the plot when it comes near the window. The table is in the page, and the plot has its height
 * from the start. The table shows until the plot is drawn, which `data-drawn` says; without scripts, and in browsers that
 * do not know the `scripting` media query, it stays.
 */
class ChartElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;
  #failure: HTMLElement | undefined;

  connectedCallback(): void {
    if (!matchMedia('(scripting: enabled)').matches) return;
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => {
        this.#show(button.value);
      });
    }
    this.addEventListener('keydown', ({ key, target }) => {
      if (key !== 'Escape' || !(target instanceof Element) || !target.closest('.chart__marks')) return;
      this.querySelector<HTMLElement>('.chart__view[aria-pressed="true"]')?.focus();
    });
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#draw();
      },
      { rootMargin: '400px 0px' },
    );
    this.#observer.observe(this);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
    this.#stop?.();
  }

  async #draw(): Promise<void> {
    this.#observer?.disconnect();
    const plot = this.querySelector<HTMLElement>('.chart__plot');
    const line = this.querySelector<HTMLElement>('.chart__words');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!plot || !line || !json) return;
    const draw = await this.#drawing();
    if (draw === undefined) return;
    try {
      this.#stop = await draw(plot, line, JSON.parse(json) as ChartSpec);
      if (!this.isConnected) this.#stop();
      this.dataset.drawn = '';
      // Readers may have asked for the table in the meantime.
      if (this.dataset.view === undefined) this.#show('chart');
    } catch (error) {
      this.#show('table');
      throw error;
    }
  }

  /** What draws charts; undefined where it cannot be loaded. While it is late, the table stands in its place. */
  async #drawing(): Promise<Draw | undefined> {
    const late = setTimeout(() => {
      this.#fail();
    }, patience);
    try {
      const { draw } = await import('./draw.ts');
      if (this.#failure !== undefined) {
        this.#failure.remove();
        delete this.dataset.view;
      }
      return draw;
    } catch {
      this.#fail();
      return undefined;
    } finally {
      clearTimeout(late);
    }
  }

  /** Shows the table, says that the drawing is missing, and offers to load the page anew: a module loads only once. */
  #fail(): void {
    this.#show('table');
    const again = element('button', 'chart__again', words.charts.failure.again);
    again.type = 'button';
    again.addEventListener('click', () => void reload());
    this.#failure ??= element('p', 'chart__failure', words.charts.failure.text, ' ', again);
    this.#failure.role = 'status';
    this.querySelector('.chart__foot')?.before(this.#failure);
  }

  /** Links of a hidden table stay available to screen readers but leave the Tab order. */
  #show(view: string): void {
    this.dataset.view = view;
    for (const button of this.#buttons()) button.ariaPressed = String(button.value === view);
    for (const link of this.querySelectorAll('table a')) {
      link.setAttribute('tabindex', view === 'table' ? '0' : '-1');
    }
  }

  #buttons(): NodeListOf<HTMLButtonElement> {
    return this.querySelectorAll('.chart__view');
  }
}

/** Loads the page again, and its scripts anew: what the browser has kept of them may be damaged. */
async function reload(): Promise<void> {
  const scripts = performance.getEntriesByType('resource').filter(({ name }) => name.endsWith('.js'));
  const read = (response: Response) => response.text();
  await Promise.allSettled(scripts.map(({ name }) => fetchFile(name, read, { cache: 'reload' })));
  location.reload();
}

customElements.define('eo-chart', ChartElement);
