import { paths } from '../../paths.ts';
import { cloned } from '../../site/template.ts';
import * as words from '../../words/words.ts';

/**
 * A link that opens how a passage is cited, on a page that holds CiteTemplates.astro.
 * @param election id of its election
 * @param href its permanent address, where the link leads when that cannot be opened
 */
export function citeLink(election: string, href: string, finding: string): HTMLAnchorElement {
  const made = cloned('cite-link', HTMLAnchorElement);
  made.href = href;
  made.dataset.cite = paths.passageCitations(election, href.replace(/^.*#/, ''));
  made.ariaLabel = words.cite.citeNamed(finding);
  return made;
}
