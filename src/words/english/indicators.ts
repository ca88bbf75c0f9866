/** Indicators: their index, and one indicator in a country. */
import { plural } from '../format.ts';
import { reports, values } from './counts.ts';
import { key as gradeKey } from './grades.ts';
import { printed, sentence, type Sentence } from '../sentence.ts';
import type { Printed } from '../written-in.ts';

/** "12 values from 4 of 5 reports." */
export function summary(count: number, reporting: number, all: number): string {
  return `${values(count)} from ${reporting} of ${reports(all)}.`;
}

/** @param unit its name, "per cent" */
export function inUnit(unit: string): string {
  return `In ${unit}.`;
}

/** Heads the values of an indicator, each with its sentence. */
export const inTheirWords = 'In the reports’ words';

/** Heads the values of referendums, which stand apart. */
export const inReferendums = 'In referendums';
export const inReferendumsWhat =
  'A referendum elects nobody. These numbers are not set beside those of elections.';

/** Where in a report a number stands. @param section heading as printed @param language that of the report @param footnote its mark */
export function where(section: string, language: string, footnote: string | undefined): Sentence {
  return sentence`${printed(section, language)}${footnote === undefined ? '' : `, footnote ${footnote}`}`;
}

/** Where else a value is printed: "Printed again: “some 9”, Voting". */
export function repeated(text: string, language: string, place: Sentence): Sentence {
  return [...sentence`Printed again: “${printed(text, language)}”, `, ...place];
}

/** The values of an election in a row of the index: "some 8.8 million; 9,181,700". */
export function valuesListed(values: readonly Printed[]): Sentence {
  return values.flatMap(({ text, language }, index) => [
    ...(index === 0 ? [] : ['; ']),
    language === undefined ? text : printed(text, language),
  ]);
}

/** Opens the indicators of a topic that have one value. */
export function withOneValue(count: number): string {
  return `${plural(count, 'indicator')} with one value`;
}

/** How to read the index. */
export function indexWhat(): string {
  return `Values as printed, by election; several of one election are counted. Between neighbours: ${gradeKey}.`;
}

/** "Turnout: Ruritania". */
export function pageTitle(indicator: string, country: string): string {
  return `${indicator}: ${country}`;
}

/** What search engines may show of the page. @param what what `summary` says */
export function description(definition: string, what: string): string {
  return `${definition} ${what}`;
}

export const downloads = 'Download these values as data';

/** Heads the indicators that belong to no topic. */
export const severalTopics = 'Several topics';

/** Heads those that count nothing that recurs. */
export const severalThings = 'Dates and single counts, each of a thing of its own';

/** Links to the topics on the index of indicators. */
export const topics = 'Topics';
