import type { EntryKind } from '../../publishing/page-kind.ts';
import { element, link } from '../../../site/element.ts';
import type { FoundEntry } from './pagefind.ts';

const kinds: Readonly<Record<EntryKind, string>> = {
  topic: 'Topic',
  thread: 'Thread',
  indicator: 'Indicator',
  commitment: 'Commitment',
  term: 'Glossary',
};

/** A list item for a page or an entry about many passages. */
export function entryItem({ url, meta, filters }: FoundEntry): HTMLLIElement {
  const kind = element('span', 'search__kind', kinds[filters.what[0]]);
  return element('li', 'search__entry', link(url, '', meta.title), ' ', kind);
}
