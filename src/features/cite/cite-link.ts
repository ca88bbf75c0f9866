import { paths } from '../../paths.ts';
import * as words from '../../words/words.ts';

/**
 * Makes the CiteLink of a cloned passage open how that passage is cited.
 * @param election id of its election
 * @param href its permanent address, where the link leads when that cannot be opened
 */
export function fillCiteLink(link: HTMLAnchorElement, election: string, href: string, finding: string): void {
  link.href = href;
  link.dataset.cite = paths.passageCitations(election, href.replace(/^.*#/, ''));
  link.ariaLabel = words.cite.citeNamed(finding);
}
