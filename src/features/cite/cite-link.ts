import * as words from '../../words/words.ts';
import { paths } from '../../paths.ts';
import { link } from '../../site/element.ts';

/**
 * A link that opens how a passage is cited.
 * @param election id of its election
 * @param href its permanent address, where the link leads when that cannot be opened
 */
export function citeLink(election: string, href: string, finding: string): HTMLAnchorElement {
  const made = link(href, 'cite-link', words.cite.cite);
  made.dataset.cite = paths.passageCitations(election, href.replace(/^.*#/, ''));
  made.ariaLabel = words.cite.citeNamed(finding);
  return made;
}
