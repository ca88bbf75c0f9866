/** Topics: their index, and a topic through the elections of a country. */
import { formatNumber, plural } from '../format.ts';
import { passages, reports } from './counts.ts';
import { key as gradeKey } from './grades.ts';
import { printed, type Sentence } from '../sentence.ts';
import type { Printed } from '../written-in.ts';

export const compare = 'Compare elections on this topic';
export const followedThroughTime = 'Followed through time';
export const aboutIndicator = 'About this indicator';
export const underOtherHeadings = 'under other headings';

/** "17 passages from 4 of 5 reports." */
export function summary(count: number, reporting: number, all: number): string {
  return `${passages(count)} from ${reporting} of ${reports(all)}.`;
}

/** The headings as printed that belong to the topic, by year. */
export function headings(
  elections: readonly { readonly year: string; readonly headings: readonly Printed[] }[],
): Sentence {
  if (elections.length === 0) return ['As printed: no section of its own in any report'];
  return elections.flatMap(({ year, headings: own }, index) => [
    `${index === 0 ? 'As printed: ' : '. '}${year}: `,
    ...printedList(own),
  ]);
}

/** Words of reports, with commas between them. */
export function printedList(words: readonly Printed[]): Sentence {
  return words.flatMap(({ text, language }, index) => [
    ...(index === 0 ? [] : [', ']),
    language === undefined ? text : printed(text, language),
  ]);
}

/** What a table of figures holds. @param withGrades whether it has signs between values */
export function figuresWhat(withGrades: boolean): string {
  const signs = withGrades ? ` Between neighbours: ${gradeKey}. Each name leads to what differs.` : '';
  return `As printed; each value opens its sentence.${signs}`;
}

/** Heads the column of indicators. */
export const figure = 'Figure';

/** Why an election has no value in a table of figures, where there are several reasons. */
export const noFigure = 'no figure';

/** Opens a section where it is folded, and says how much it holds: "Other figures on this topic (14)" */
export function withCount(title: string, count: number): string {
  return `${title} (${count})`;
}

/** Opens the indicators that have values of one election alone, or values that are not set side by side. */
export function singleFigures(count: number): string {
  return `${plural(count, 'more figure')}, not set side by side`;
}

/** Heading of the indicators. @param afterCharts whether charts of other indicators stand before them */
export function figures(afterCharts: boolean): string {
  return afterCharts ? 'Other figures on this topic' : 'Figures on this topic';
}

/** The headings of reports by topic and election. */
export const crosswalk = {
  title: (country: string): string => `What the reports on ${country} call them`,
  what: 'Headings as printed. A passage under another heading is tied to its topic one by one.',
  label: (country: string): string => `Headings of the reports on ${country}`,
} as const;

/** The spellings of terms by election. */
export const terms = {
  title: 'Terms as each report prints them',
  what: 'One thing may go by two names and one name may mean two things, so read the definition before comparing. A dash: not printed in these passages.',
  label: 'Terms by election',
  term: 'Term, in our words',
  notPrinted: '–',
} as const;

/** "Voting in Ruritania". */
export function pageTitle(topic: string, country: string): string {
  return `${topic} in ${country}`;
}

/** On a phone: opens what the answer rests on. */
export const inFull = 'Show the answer in full';

/** Heading of the judgements of all reports. */
export const judgements = 'How each report judges it';

export const commitments = 'Commitments invoked';
export const downloads = 'Download this page as data';

/** How to read the index. */
export const indexWhat = 'Passages by election. A dash: none; the table below says why.';

/** How many passages an election has, in the index. */
export function countOf(passages: number): string {
  return passages === 0 ? '–' : formatNumber(passages);
}
