import type { ChartSpec } from '../spec.ts';

/**
 * `<eo-chart>`: draws the plot when it comes near the window. The table is in the page, and the plot has its height
 * from the start. Without scripts, and in browsers that do not know the `scripting` media query, the table shows.
 */
class ChartElement extends HTMLElement {
  #observer: IntersectionObserver | undefined;
  #stop: (() => void) | undefined;

  connectedCallback(): void {
    if (!matchMedia('(scripting: enabled)').matches) return;
    for (const button of this.#buttons()) {
      button.addEventListener('click', () => {
        this.#show(button.value);
      });
    }
    this.#show('chart');
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
    const words = this.querySelector<HTMLElement>('.chart__words');
    const json = this.querySelector('script[type="application/json"]')?.textContent;
    if (!plot || !words || !json) return;
    try {
      const { draw } = await import('./draw.ts');
      this.#stop = await draw(plot, words, JSON.parse(json) as ChartSpec);
      if (!this.isConnected) this.#stop();
    } catch (error) {
      this.#show('table');
      throw error;
    }
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

customElements.define('eo-chart', ChartElement);
