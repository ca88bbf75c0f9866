/** The home page. */
import { formatDate } from '../format.ts';
import type { Election } from '../../model/corpus.ts';
import type { ReportType } from '../../model/report.ts';
import { figures, passages, reports } from './counts.ts';
import { electionShort, reportTypes } from './labels.ts';

export const title = 'What election observers said, election by election';
export const lead =
  'Passages from the reports of international observers, verbatim and side by side through the years.';

/** How much there is. */
export function counts(excerpts: number, values: number, documents: number): string {
  return `${passages(excerpts)} and ${figures(values)} from ${reports(documents)}`;
}

/** @param much what `counts` says */
export function oneClick(much: string): string {
  return `${much}, each figure one click from its sentence.`;
}

/** Stands before the reports that were added last. */
export function latestAdditions(day: string): string {
  return `Latest additions, ${formatDate(day)}`;
}

/** A report that was added. @param country its name, where there are several countries */
export function addition(
  election: Pick<Election, 'kind' | 'date'>,
  type: ReportType,
  country: string | undefined,
): string {
  const name = `${electionShort(election)}: ${reportTypes[type]}`;
  return country === undefined ? name : `${country}, ${name}`;
}

export const questions = 'Start from a question';

/** The topic behind a question. @param country its name, where there are several countries */
export function topic(label: string, country: string | undefined): string {
  return country === undefined ? label : `${country}: ${label}`;
}

export const promises = 'What you can rely on';

/** What the site promises. */
export const promise = {
  numbers: {
    label: 'Every number is one click from its sentence',
    text: 'Numbers are read from the words of the report. A value that the words do not bear out stops the build.',
  },
  quotations: {
    label: 'Every quotation is verified',
    text: 'Each is held against the report letter by letter, errors of the original included, and each election page says how much of the report it quotes.',
  },
  charts: {
    label: 'Charts say what may stand side by side',
    text: 'Between two values stands what they are to one another: = the same measure, ≈ compare with care, or ≠ not the same measure, and what differs. Only the first are joined.',
  },
  silence: {
    label: 'Silence is shown',
    text: 'Where a report has nothing on a topic, the page says why: no section, written before the event, or not observed.',
  },
} as const;

/** What search engines may show of the page. */
export const description =
  'What international election observers reported, election by election and topic by topic: verbatim passages, every number one click from its sentence.';
