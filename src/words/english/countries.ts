/** The page of a country. */
import { capitalised, formatDate, listed, pluralForm } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import type { ElectionKind } from '../../model/election.ts';
import { figures, passages } from './counts.ts';
import { key as gradeKey, signed } from './grades.ts';
import type { Named, ReportNamed } from './labels.ts';
import { alsoObserved, observedToo } from './missing.ts';

export const compare = 'Compare elections';

/** What the page is, with the years of the first and the last election. @param held how many there were of what */
export function lead(held: string, first: string, last: string): string {
  return `${held}, ${first} to ${last}. What the observers wrote on each topic, how they judged it, and where they were silent.`;
}

/** How much there is; the counts are slots without links. */
export function amount(excerpts: number, values: number): Sentence {
  return sentence`${slot('passages', passages(excerpts))}, ${slot('figures', figures(values))}, every one tied to its sentence.`;
}

/** The same in short. */
export function inShort(excerpts: number, values: number): string {
  return `${passages(excerpts)}, ${figures(values)}`;
}

/** The observed elections that are not here, and what follows for readers. */
export function missing(years: readonly string[]): string {
  return `${alsoObserved(years)}. Nothing here is “since the previous election”.`;
}

export const keyFigures = 'Key figures';

/** What is joined in the charts. @param key what their marks mean */
export function keyFiguresWhat(key: string): string {
  return `Between two values stands what they are to one another: ${gradeKey}. Only the same measure is joined by a line. ${key}`;
}

/** What the elections rest on, in a table. */
export const series = {
  title: 'What the series can and cannot tell',
  label: 'What the elections rest on',
  election: 'Election',
  mission: 'Mission',
  electionDay: 'Election day',
  report: 'Report',
  passages: 'Passages',
} as const;

/** "Preliminary statement, 4 April 2011; Final report, 16 June 2011". */
export function documents(reports: readonly ReportNamed[]): string {
  return reports
    .map(({ type, published }) => `${capitalised(type.name)}, ${formatDate(published)}`)
    .join('; ');
}

/** "EU: election observation mission": what is said of one of several missions. */
export function ofObserver(observer: string, said: string): string {
  return `${observer}: ${said}`;
}

/** What a series of elections cannot tell, each limit in a sentence. */
export const limits = {
  counts:
    'The number of passages says how much a report writes on a matter, not how well or badly an election went.',

  /** @param kinds two or more kinds of election, each with its years */
  kinds: (kinds: readonly { readonly kind: ElectionKind; readonly years: readonly string[] }[]): string =>
    `${capitalised(listed(kinds.map(({ kind, years }) => `${kind} elections (${listed(years)})`)))} follow rules of their own: where a number depends on them, the kinds are ${signed('other-measure')}.`,

  /** @param years of the referendums, at least one */
  referendums: (years: readonly string[]): string =>
    `${pluralForm(years.length, { one: 'The referendum', other: 'The referendums' })} of ${listed(years)} elected nobody: numbers of ${pluralForm(years.length, { one: 'it', other: 'them' })} are never set beside those of elections.`,

  /** @param formats two or more */
  formats: (formats: readonly Named[]): string =>
    `The missions had ${formats.length} formats (${listed(formats.map((format) => format.name))}): what one did not look at, its report does not say.`,

  /** @param names short names of two or more organisations */
  observers: (names: readonly string[]): string =>
    `The reports are of ${names.length} observers (${listed(names)}): their values may stand side by side, and are never one series.`,

  /** The years in which election day was observed systematically, and those in which it was not. */
  electionDay: (systematic: readonly string[], others: readonly string[]): string =>
    `The missions whose reports are here observed election day systematically in ${listed(systematic)}, and not in ${listed(others)}: shares of polling stations of the one cannot be set beside observations of the other.`,

  /** @param types two or more */
  reports: (types: readonly Named[]): string =>
    `The reports are of ${types.length} types (${listed(types.map((type) => type.name))}): a shorter one is silent on more, and its silence is no finding.`,

  missing: (years: readonly string[]): string =>
    `${observedToo(years)} Neighbours on a page need not be neighbours in time.`,
} as const;

/** What search engines may show of the page. @param what what `lead` says */
export function description(country: string, what: string): string {
  return `${country}: ${what}`;
}

export const eachReport = 'What each report says';

export const issues = {
  title: 'Issues through time',
  what: 'What becomes of one issue from report to report. That a report does not mention it does not settle it.',
} as const;
