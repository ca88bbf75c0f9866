import * as words from '../../../words/words.ts';
import { element, link } from '../../../site/element.ts';
import type { FoundEntry } from './pagefind.ts';

/** A list item for a page or an entry about many passages. */
export function entryItem({ url, meta, filters }: FoundEntry): HTMLLIElement {
  const kind = element('span', 'search__kind', words.search.entryKinds[filters.what[0]]);
  return element('li', 'search__entry', link(url, '', meta.title), ' ', kind);
}
