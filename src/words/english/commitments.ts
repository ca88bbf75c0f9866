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

/** Heads the column of commitments. */
export const commitment = 'Commitment';

/** "3", and "3 (1)" where one more passage says that others invoke it; empty where there is none. */
export function count(own: number, others: number): string {
  return [...(own === 0 ? [] : [String(own)]), ...(others === 0 ? [] : [`(${others})`])].join(' ');
}

/** The same with what it counts: "3 passages, 2021 parliamentary: Copenhagen Document, paragraph 7.5". */
export function countIn(own: number, others: number, election: string, label: string): string {
  const of = others === 0 ? counted(own) : `${count(own, others)}: ${ofOthers(own, others)}`;
  return `${of}, ${election}: ${label}`;
}

function ofOthers(own: number, others: number): string {
  const told = `${counted(others)} on others who invoke it`;
  return own === 0 ? told : `${counted(own)}, and ${told}`;
}

/** What the numbers of the table are. @param hasOthers whether some stand in brackets */
export function tableWhat(hasOthers: boolean): string {
  const brackets = hasOthers
    ? ' In brackets: passages that only say that others invoke it, such as the authorities.'
    : '';
  return `How many passages of an election invoke a commitment; each number leads to them.${brackets}`;
}

/** What the table holds. @param country undefined where the collection has no other */
export function tableLabel(country: string | undefined): string {
  return country === undefined ? 'Commitments by election' : `Commitments by election: ${country}`;
}

/** Heads those that no passage invokes. */
export const unused = 'Not invoked in this collection';

/** Before the files with a row for each invocation. */
export const downloads = 'Every invocation with its finding';

/** "2009, Ruritania": the year of an election where there are several countries. */
export function yearIn(year: string, country: string): string {
  return `${year}, ${country}`;
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
