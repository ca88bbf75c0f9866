/**
 * What was observed and is not here: elections without a report in this collection, and further missions and reports on
 * those that have one. One wording for all places.
 */
import { capitalised, formatDate, listed, pluralForm } from '../format.ts';
import type { Named } from './labels.ts';

const notHere = 'not in this collection';
const also = `Also observed, ${notHere}`;

/** "The election of 2012 was observed too; its report is not in this collection." `years` has at least one. */
export function observedToo(years: readonly string[]): string {
  return `The ${clause(years)}`;
}

/** "The presidential election of 2015 was observed; its reports are not in this collection.": where it is asked for. */
export function observedNothingHere(election: string, year: string): string {
  return `The ${election} of ${year} was observed; its reports are ${notHere}.`;
}

/** "Between 2011 and 2019 the election of 2012 was observed too; its report is not in this collection." */
export function observedTooBetween(from: string, to: string, years: readonly string[]): string {
  return `Between ${from} and ${to} the ${clause(years)}`;
}

/** "Between 2011 and 2019 the election of 2012 was observed too and is not in this collection.": why a line stops. */
export function electionBetween(from: string, to: string, years: readonly string[]): string {
  const observed = pluralForm(years.length, {
    one: 'was observed too and is',
    other: 'were observed too and are',
  });
  return `Between ${from} and ${to} the ${electionsOf(years)} ${observed} ${notHere}.`;
}

/** What `electionBetween` says, as the heading of several pairs of elections. */
export const electionsBetween = `These were observed too, between the values, and are ${notHere}`;

/** What `electionBetween` says, in a few words. */
export const electionsBetweenBriefly = `elections between are ${notHere}`;

/** "Also observed, not in this collection: 2012, 2015": where there is room for a line. */
export function alsoObserved(years: readonly string[]): string {
  return `${also}: ${years.join(', ')}`;
}

/** "Also observed, not in this collection: 2012 and 2015.": a sentence of its own. */
export function alsoObservedAre(years: readonly string[]): string {
  return `${also}: ${listed(years)}.`;
}

/** "the election of 2012, observed too, not in this collection": what a mark stands for. */
export function named(years: readonly string[]): string {
  const reports = pluralForm(years.length, { one: 'its report is', other: 'their reports are' });
  return `the ${electionsOf(years)}, observed too; ${reports} ${notHere}`;
}

const observedNotHere = `a mission observed the day, its reports are ${notHere}`;

/** "before the event; a mission observed the day, its reports are not in this collection". @param silence why there is nothing */
export function dayObserved(silence: string): string {
  return `${silence}; ${observedNotHere}`;
}

/** The mark of a day that a mission observed of which nothing is here. A key near by says so, and `markRead` is read out. */
export const mark = '*';

/** The mark as it is read out. */
export const markRead = `(${observedNotHere})`;

/** What the mark means. @param days of the elections that bear it */
export function markMeans(days: readonly string[]): string {
  const missions = pluralForm(days.length, {
    one: 'a mission observed the vote, its reports are',
    other: 'missions observed the vote, their reports are',
  });
  return `${mark} ${listed(days.map(formatDate))}: ${missions} ${notHere}.`;
}

/** "Not yet held when the report was written; observed by another mission, whose reports are not in this collection". */
export function dayObservedByOther(electionDay: string): string {
  return `${electionDay}; observed by another mission, whose reports are ${notHere}`;
}

/** "needs assessment mission; another mission observed the day, its reports are not in this collection". @param mission its format */
export function missionBesideOther(mission: string): string {
  return `${mission}; another mission observed the day, its reports are ${notHere}`;
}

/** Ends a claim of silence. @param reports those that are known; none if only the mission is */
export function dayObservedToo(reports: readonly KnownReport[]): string {
  const known = reports.length === 0 ? '' : `: ${listed(reports.map(reportNamed))}`;
  return `Another mission observed the vote; its reports are ${notHere}${known}.`;
}

/** "The final report of 26 March 2021 is known and not in this collection.": ends a claim of silence. */
export function reportsKnown(reports: readonly KnownReport[]): string {
  const are = pluralForm(reports.length, { one: 'is', other: 'are' });
  return `${capitalised(listed(reports.map((report) => `the ${reportNamed(report)}`)))} ${are} known and ${notHere}.`;
}

/** Opens a list of what is known and not here. */
export const known = 'Known, not here';
export const knownTitle = `Known, and ${notHere}`;
export const knownWhat =
  'Reports that are known to exist and are not quoted here, as far as they are known. What is left out is not known here; it does not mean that there is nothing.';

/** A report that is known, as far as it is. */
interface KnownReport {
  readonly type: Named;
  readonly place?: string | undefined;
  readonly published?: string | undefined;
}

/** What is known of a mission. */
interface KnownMission {
  readonly format: Named | undefined;
  readonly organisations: readonly string[];
  readonly opened: string | undefined;
  readonly closed: string | undefined;
  /** Whether to say that it observed election day. */
  readonly observedTheDay: boolean;
}

/** "election observation mission of EW and WPA, from 13 December 2011". */
export function mission({ format, organisations, opened, closed, observedTheDay }: KnownMission): string {
  const what = `${format === undefined ? 'mission' : format.name} of ${listed(organisations)}`;
  return [what, ...span(opened, closed), ...(observedTheDay ? ['which observed election day'] : [])].join(
    ', ',
  );
}

function span(opened: string | undefined, closed: string | undefined): string[] {
  if (opened !== undefined && closed !== undefined) return [`${formatDate(opened)} to ${formatDate(closed)}`];
  if (opened !== undefined) return [`from ${formatDate(opened)}`];
  return closed === undefined ? [] : [`until ${formatDate(closed)}`];
}

/**
 * "Election observation mission of EW: final report, Zenda, 4 October 2019".
 * @param by what `mission` says
 */
export function missionWithReports(by: string, reports: readonly KnownReport[]): string {
  if (reports.length === 0) return `${capitalised(by)}; no report of it is known here`;
  return `${capitalised(by)}: ${reports.map(report).join('; ')}`;
}

/** "final report, Warsaw, 4 October 2019": as far as it is known. */
function report({ type, place, published }: KnownReport): string {
  return [type.name, place, published && formatDate(published)]
    .filter((part) => part !== undefined)
    .join(', ');
}

/** An election of which nothing more is known than that it was observed. */
export const onlyObserved = 'Observed; no mission or report is known here by name';

/** "Known and not in this collection: final reports (2005, 2007), preliminary statement (2019).". @param types each with the years of its elections */
export function knownByType(
  types: readonly { readonly type: Named; readonly years: readonly string[] }[],
): string {
  const each = types.map(({ type, years }) => `${type.name} (${listed(years)})`);
  return `Reports on the elections here that are known and ${notHere}: ${listed(each)}.`;
}

/** "The vote of 9 June 2019 was observed by a mission whose reports are not in this collection.". */
export function votesObserved(days: readonly string[]): string {
  const votes = pluralForm(days.length, {
    one: `vote of ${listed(days.map(formatDate))} was observed by a mission`,
    other: `votes of ${listed(days.map(formatDate))} were observed by missions`,
  });
  return `The ${votes} whose reports are ${notHere}.`;
}

/** "final report of 4 October 2019", "preliminary statement": within a sentence. */
function reportNamed({ type, published }: KnownReport): string {
  return published === undefined ? type.name : `${type.name} of ${formatDate(published)}`;
}

function clause(years: readonly string[]): string {
  const observed = pluralForm(years.length, {
    one: 'was observed too; its report is',
    other: 'were observed too; their reports are',
  });
  return `${electionsOf(years)} ${observed} ${notHere}.`;
}

function electionsOf(years: readonly string[]): string {
  return `${pluralForm(years.length, { one: 'election', other: 'elections' })} of ${listed(years)}`;
}
