import { element, link } from '../../../site/element.ts';
import type { FoundSilence } from './silent.ts';

/** A list item for something that no report says: its name, which leads to where that is shown, and why. */
export function silenceItem({ href, title, reason }: FoundSilence): HTMLLIElement {
  return element('li', 'search__silence', link(href, '', title), element('p', 'search__why', reason));
}
