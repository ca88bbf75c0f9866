/** Feeds, and what an entry of one says. */
import { listed } from '../format.ts';
import { figures, passages } from './counts.ts';
import { inOurTranslation } from './elections.ts';

export const rights =
  'Findings and comparisons: CC BY 4.0. Quotations and titles of reports: © their issuers.';

/** "Ruritania, early presidential election, 3 April 2011". @param election its title in full, as it begins a line */
export function election(country: string, election: string): string {
  return `${country}, ${election.charAt(0).toLowerCase()}${election.slice(1)}`;
}

/** What there is new of an election. @param named what `election` says @param what "preliminary statement", "3 passages" */
export function entry(named: string, what: string): string {
  return `${named}: ${what}`;
}

/** What a new report holds. @param ourTitle its title in our translation */
export function report(
  title: string,
  ourTitle: string | undefined,
  excerpts: number,
  values: number,
): string {
  const ours = ourTitle === undefined ? '' : ` [${inOurTranslation(ourTitle)}]`;
  return `${title}${ours}. ${listed([passages(excerpts), figures(values)])}.`;
}

/** A comparison. */
export function comparison(topic: string, country: string, question: string): string {
  return `${topic} in ${country}: ${question}`;
}
