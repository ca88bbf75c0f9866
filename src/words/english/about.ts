/** The page about the site. */
import type { ReportType } from '../../model/report.ts';
import { listed } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { reports as countedReports } from './counts.ts';
import { reportTypes } from './labels.ts';
import { nobodys } from './rights.ts';

export const purpose =
  'International observers write long reports on elections. Elections Observed quotes them passage by passage, sets them side by side through the years, and ties every number to the sentence it stands in. It is made for researchers who read one topic across elections and for journalists who need a sentence they can quote and an address that lasts.';

export const headings = {
  page: 'About',
  words: 'Whose words are whose',
  collection: 'The first collection',
  terms: 'Terms',
  making: 'How it is made',
} as const;

/** @param bodies those that readers may take our words for: "the OSCE" */
export function whoseWords(bodies: readonly string[]): string {
  return `What is set in the serif with a rule beside it is the report’s, word for word, errors included; […] marks a cut. Everything else is ours: the one-line findings, the notes in the margin, the comparisons. They say what reports say. They are not a judgement of a country, a party or a person, and they are not the position ${nobodys(bodies)}.`;
}

/**
 * What there is of a country.
 * @param holders whose missions they were: "OSCE/ODIHR"; may be empty
 * @param types the types of the reports, each with its years
 */
export function reports(
  count: number,
  holders: readonly string[],
  country: string,
  types: readonly { readonly type: ReportType; readonly years: readonly string[] }[],
): Sentence {
  const missions = [...(holders.length === 0 ? [] : [listed(holders)]), 'missions'].join(' ');
  const documents = listed(types.map(({ type, years }) => `${reportTypes[type]} (${listed(years)})`));
  return sentence`${slot('reports', countedReports(count))} of ${missions} to ${slot('country', country)}: ${documents}.`;
}

/** Where observed elections are missing. @param observed what `missing.alsoObservedAre` says */
export function missing(observed: string): string {
  return `${observed} Pages name them where a reader might take neighbours for successors.`;
}

/** Where all that is known and not here is listed. */
export function knownReports(): Sentence {
  return sentence`What is known and not here is listed beneath the ${slot('reports', 'reports')}.`;
}

/** Where there are preliminary statements alone. */
export const noFinalReports =
  'Final reports, which correct and complete preliminary statements, are not yet in the collection.';

/** What each is about is a slot without a link. */
export function terms(): readonly Sentence[] {
  return [
    sentence`${slot('what', 'Findings, notes, comparisons and data as coded')} are published under CC BY 4.0.`,
    sentence`${slot('what', 'The software')} is published under the MIT licence.`,
  ];
}

export const official =
  'The English version of a report is the only official document. Each election’s page links to the publisher’s own.';

export function making(): Sentence {
  return sentence`The ${slot('method', 'method')} says how passages are chosen, judged and checked, and the ${slot('data', 'data')} page has everything as files. What was wrong and has been mended stands, with its old wording, among the ${slot('corrections', 'corrections')}.`;
}
