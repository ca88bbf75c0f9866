/** Commitments that reports invoke. */
import { sentence, slot, type Sentence } from '../sentence.ts';
import { passages as counted } from './counts.ts';

/** How many passages invoke a commitment. */
export function invokedBy(count: number): string {
  if (count === 0) return 'No passage in this collection invokes it.';
  return `${counted(count)} in this collection ${count === 1 ? 'invokes' : 'invoke'} it.`;
}

/** "2 passages: 2007, 2021"; "0 passages". */
export function passagesIn(count: number, years: readonly string[]): string {
  return years.length === 0 ? counted(count) : `${counted(count)}: ${years.join(', ')}`;
}

/** The document and its year, if known. */
export function instrument(name: string, year: number | undefined): string {
  return year === undefined ? name : `${name}, ${year}`;
}

/** What search engines may show of the page. @param what what `invokedBy` says */
export function description(summary: string, what: string): string {
  return `${summary} ${what}`;
}

/** Whose words are whose. @param what what `invokedBy` says, a slot without a link */
export function whose(what: string): Sentence {
  return sentence`${slot('what', what)} The summary is ours; the passages are the reports’.`;
}

export const passages = 'Passages that invoke it';
