/** Issues that are followed through the elections of a country. */
import { passages, reports } from './counts.ts';

export const notMentioned = 'not mentioned';
export const stepNotMentioned = 'Not mentioned';
export const silence =
  'Not mentioned: no passage of the report in this collection is tied to this issue. Silence is not evidence that it was settled.';
export const silenceIsNoEvidence = 'Where a report does not mention the issue, that is all that is known.';
export const inShort = 'In short, in our words';
export const restsOn = 'Rests on';

/** "17 passages from 4 of 5 reports." */
export function summary(count: number, reporting: number, all: number): string {
  return `${passages(count)} from ${reporting} of ${reports(all)}.`;
}

/** "Counting in the open: Ruritania". */
export function pageTitle(thread: string, country: string): string {
  return `${thread}: ${country}`;
}

/** Opens the picture of the page. */
export function over(country: string): string {
  return `${country} · One issue through the elections`;
}

/** What search engines may show of the page. @param what what `summary` says */
export function description(definition: string, what: string): string {
  return `${definition} ${what}`;
}

export const downloads = 'Download this page as data';
