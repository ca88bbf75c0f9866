/** The home page. */
import { formatDate, listed, plural } from '../format.ts';
import type { Election } from '../../model/corpus.ts';
import { countries, figures, passages, reports, topics } from './counts.ts';
import { electionShort, type Named } from './labels.ts';

export const title = 'What election observers said, election by election';
/** More observers than these beside the first are counted. */
const mostObservers = 2;

/**
 * Who the observers are, and what is here of them.
 * @param observers whose missions reported, that with most reports first, and whether others took part in them; none where no mission did
 * @param names of the countries: more than a few are counted
 */
export function lead(
  observers: readonly { readonly name: string; readonly short: string }[],
  hasPartners: boolean,
  held: string,
  names: readonly string[],
): string {
  const of = `on ${held} in ${names.length > 3 ? countries(names.length) : listed(names)}, word for word, topic by topic.`;
  const [first, ...others] = observers.map(({ name, short }) =>
    name === short ? name : `${name} (${short})`,
  );
  if (first === undefined) return `What observers reported ${of}`;
  if (others.length > mostObservers)
    return `The ${first} and ${others.length} other organisations send observers to elections and publish what they find. Here is what they reported ${of}`;
  if (others.length > 0)
    return `The ${listed([first, ...others])} send observers to elections and publish what they find. Here is what they${hasPartners ? ' and their partners' : ''} reported ${of}`;
  return `The ${first} sends observers to elections and publishes what they find. Here is what it${hasPartners ? ' and its partners' : ''} reported ${of}`;
}

/** Stands before searches to begin with. */
export const examples = 'Try';

export const observers = 'Who are these observers?';
export const reading = 'How to read a page';

/** What there is of a country: "2 elections, 26 passages". */
export function country(held: string, excerpts: number): string {
  return `${held}, ${passages(excerpts)}`;
}

/** What the map of a country holds: "20 topics in 5 elections" */
export function map(topicCount: number, held: string): string {
  return `${topics(topicCount)} in ${held}`;
}

/** How much there is. */
export function counts(excerpts: number, values: number, documents: number): string {
  return `${passages(excerpts)} and ${figures(values)} from ${reports(documents)}`;
}

/** Stands before the reports that were added last. */
export function latestAdditions(day: string): string {
  return `Latest additions, ${formatDate(day)}`;
}

/** A report that was added. @param country its name, where there are several countries */
export function addition(
  election: Pick<Election, 'kind' | 'date'>,
  type: Named,
  country: string | undefined,
): string {
  const name = `${electionShort(election)}: ${type.name}`;
  return country === undefined ? name : `${country}, ${name}`;
}

export const questions = 'Start from a question';

/** Opens the questions that are folded. */
export function moreQuestions(count: number): string {
  return plural(count, 'more question');
}

/** What search engines may show of the page. */
export const description =
  'What election observers reported, election by election and topic by topic: verbatim passages, every number one click from its sentence.';
