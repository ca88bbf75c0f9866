/** Commitments that reports invoke. */
import type { Voice } from '../../model/excerpt.ts';
import type { CommitmentKind } from '../../model/vocabulary.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { passages as counted } from './counts.ts';

/** How many passages invoke a commitment. */
export function invokedBy(count: number): string {
  if (count === 0) return 'No passage in this collection invokes it.';
  return `${counted(count)} in this collection ${count === 1 ? 'invokes' : 'invoke'} it.`;
}

/** How it binds. */
export const kinds: Readonly<Record<CommitmentKind, string>> = {
  commitment: 'Commitments: undertaken politically, not law',
  obligation: 'Obligations: binding under international law',
  unspecified: 'Commitments, in the reports’ word: whether political or by treaty is not said',
  standard: 'Standards, in the reports’ word',
  monitoring: 'What bodies of the United Nations say of treaties, and of the country under them',
  'good-practice': 'Good practice: guidance, which binds less than commitment or law',
  observation: 'Principles that bind observers, not the State',
  law: 'The country’s own law',
};

/** Who invokes it in a passage that is not the report's own word on it. */
export const invokedByOthers: Readonly<Record<Exclude<Voice, 'report'>, string>> = {
  speaker: 'A speaker invokes',
  interlocutors: 'Interlocutors invoke',
  authorities: 'The authorities invoke',
};

/** Heads the passages that say that others invoke it. */
export const passagesOfOthers = 'Passages that say that others invoke it';

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
