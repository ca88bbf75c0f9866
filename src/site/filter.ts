import * as words from '../words/words.ts';
import { part } from './part.ts';

/** `<eo-filter>`: shows the rows that hold all words of its field. `Filter.astro` says how they are marked. */
class Filter extends HTMLElement {
  connectedCallback(): void {
    const field = part(this, 'input', HTMLInputElement);
    const status = part(this, 'output', HTMLOutputElement);
    const all = (selector: string) => [...this.querySelectorAll<HTMLElement>(selector)];
    const rows = all('[data-row]').map((row) => {
      const group = row.closest<HTMLElement>('[data-group]')?.dataset.group ?? '';
      return { row, text: `${row.textContent} ${group}`.toLowerCase() };
    });
    const groups = all('[data-group], details');
    const opened = new Set<HTMLElement>();
    const show = (): void => {
      const wanted = field.value.toLowerCase().split(/\s+/).filter(Boolean);
      for (const { row, text } of rows) row.hidden = !wanted.every((word) => text.includes(word));
      this.toggleAttribute('data-filtered', wanted.length > 0);
      for (const group of groups) {
        group.hidden = group.querySelector('[data-row]:not([hidden])') === null;
        if (!(group instanceof HTMLDetailsElement)) continue;
        // What the filter has opened it closes; what a reader has opened stays.
        if (wanted.length === 0 && opened.delete(group)) group.open = false;
        if (wanted.length > 0 && !group.open) {
          group.open = true;
          opened.add(group);
        }
      }
      const shown = rows.filter(({ row }) => !row.hidden).length;
      status.value = wanted.length === 0 ? '' : words.site.filter.shown(shown, rows.length);
    };
    field.addEventListener('input', show);
    field.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape') return;
      field.value = '';
      show();
    });
    part(this, '.filter', HTMLElement).hidden = false;
  }
}

customElements.define('eo-filter', Filter);
