import * as words from '../../../words/words.ts';
import { element, link } from '../../../site/element.ts';
import type { FoundEntry } from './content.ts';

/** A list item for a page or an entry about many passages. */
export function entryItem({ url, title, what }: FoundEntry): HTMLLIElement {
  const kind = element('span', 'search__kind', words.search.entryKinds[what]);
  return element('li', 'search__entry', link(url, '', title), ' ', kind);
}
