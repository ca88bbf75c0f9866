import { sorts } from '../../../model/search.ts';
import * as words from '../../../words/words.ts';
import { element } from '../../../site/element.ts';
import type { Counts } from './passages.ts';
import { eachFacet, facets, type SearchState } from './state.ts';

/** Reads the search from the controls of the form. */
export function readControls(form: HTMLFormElement): SearchState {
  const data = new FormData(form);
  const query = data.get('q');
  const sort = data.get('sort');
  return {
    query: typeof query === 'string' ? query : '',
    filters: eachFacet((facet) =>
      checkboxes(form)
        .filter((box) => box.checked && box.dataset.facet === facet)
        .map(({ value }) => value),
    ),
    sort: sorts.find((name) => name === sort) ?? 'relevance',
  };
}

/**
 * Makes the controls show a search. It leaves out filters that have no control, since no reader could remove them.
 */
export function writeControls(form: HTMLFormElement, { query, filters, sort }: SearchState): void {
  for (const box of checkboxes(form)) {
    box.checked = facets.some((facet) => facet === box.dataset.facet && filters[facet].includes(box.value));
  }
  for (const control of form.elements) {
    if (control instanceof HTMLInputElement && control.name === 'q') control.value = query;
    if (control instanceof HTMLSelectElement && control.name === 'sort') control.value = sort;
  }
}

/** Writes beside every filter how many passages it would leave, and hides a filter that would leave none. */
export function showCounts(form: HTMLFormElement, counts: Counts): void {
  for (const box of checkboxes(form)) {
    const facet = facets.find((each) => each === box.dataset.facet);
    const count = (facet && counts[facet][box.value]) ?? 0;
    const option = box.closest('.search__option');
    option?.classList.toggle('search__option--none', count === 0 && !box.checked);
    option?.querySelector('.search__number')?.replaceChildren(String(count));
  }
}

/** Makes a button for every filter that is set. The button removes the filter. */
export function chosenButtons(form: HTMLFormElement): HTMLLIElement[] {
  return checkboxes(form)
    .filter(({ checked }) => checked)
    .map(({ dataset, value }) => {
      const label = dataset.label ?? value;
      const button = element('button', 'search__drop', label, element('span', '', ' ×'));
      button.type = 'button';
      button.value = 'drop';
      button.dataset.facet = dataset.facet;
      button.dataset.id = value;
      button.ariaLabel = words.search.dropFilter(label);
      return element('li', '', button);
    });
}

/** The checkboxes of the filters. They stand outside the form element and belong to it. */
function checkboxes(form: HTMLFormElement): HTMLInputElement[] {
  return [...form.elements].filter(
    (control): control is HTMLInputElement =>
      control instanceof HTMLInputElement && control.type === 'checkbox',
  );
}
