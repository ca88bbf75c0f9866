/** Names of what content states by a key: assessments, silences, elections. */
import type { Election } from '../../model/corpus.ts';
import type { Assessment, FollowUp, Voice } from '../../model/excerpt.ts';
import type { Silence } from '../../model/report.ts';
import type { ElectionDay } from '../../model/mission-format.ts';
import type { EntityList } from '../../model/vocabulary.ts';
import { capitalised, formatDate, listed } from '../format.ts';
import { yearOf } from '../../model/year.ts';

/** How a report judges. */
export const assessments: Readonly<Record<Assessment, string>> = {
  positive: 'Welcomed',
  neutral: 'Described',
  concern: 'Concern',
  breach: 'Against a law or commitment',
};

/** As it stands after a count of passages: "3 welcomed". */
export function assessmentAfterCount(assessment: Assessment): string {
  return assessments[assessment].toLowerCase();
}

/** What the report says became of earlier recommendations. */
export const followUps: Readonly<Record<FollowUp, string>> = {
  'acted-on': 'acted on',
  intended: 'meant to be addressed',
  'not-fully-addressed': 'addressed in part or not fully',
  'not-addressed': 'not addressed',
};

/** Whose account or judgement a passage passes on. */
export const voices: Readonly<Record<Voice, string>> = {
  report: 'the report’s own',
  speaker: 'a speaker’s whom the report quotes by name',
  interlocutors: 'what interlocutors told the mission',
  authorities: 'what the authorities told the mission',
};

/** Why there is nothing, in the place where a number or a passage would stand. */
export const silences: Readonly<Record<Silence, string>> = {
  'no-section': 'no section',
  'before-the-event': 'before the event',
  'not-observed': 'not observed systematically',
  'not-yet-excerpted': 'not yet excerpted',
};

/** How election day was observed. */
export const electionDays: Readonly<Record<ElectionDay, string>> = {
  systematic: 'observed systematically',
  limited: 'a limited number of polling stations, not systematically',
  'before-the-event': 'not yet held when the report was written',
  none: 'not observed',
};

/** Lists of names in `country.yml`. */
export const entityLists: Readonly<Record<EntityList, string>> = {
  parties: 'Parties',
  outlets: 'Media outlets',
  people: 'People',
  institutions: 'Institutions',
  regions: 'Regions',
  events: 'Events',
  cases: 'Cases',
  'other-elections': 'Other elections',
};

/** "early presidential", "parliamentary". */
export function electionKind({ kind, early }: Pick<Election, 'kind' | 'early'>): string {
  return early === 'stated' ? `early ${kind}` : kind;
}

/** "Early presidential election, 3 April 2011". */
export function electionTitle(election: Pick<Election, 'kind' | 'early' | 'date'>): string {
  return `${capitalised(electionKind(election))} election, ${formatDate(election.date)}`;
}

/** "2011 presidential". */
export function electionShort({ date, kind }: Pick<Election, 'kind' | 'date'>): string {
  return `${yearOf(date)} ${kind}`;
}

/** "preliminary statement of 4 April 2011". */
export function report({ type, published }: ReportNamed): string {
  return `${type.name} of ${formatDate(published)}`;
}

/** A format of missions or a kind of report, by its name in small letters. */
export interface Named {
  readonly name: string;
}

/** "final report of EU". @param observer whose mission it is of, where that has to be said */
export function reportOf(type: string, observer: string | undefined): string {
  return observer === undefined ? type : `${type} of ${observer}`;
}

/** What a report is named by. */
export interface ReportNamed {
  readonly type: Named;
  /** The day. */
  readonly published: string;
}

/** A name that changed: "Communist People’s Party (2007), People’s Party (2021)". */
export function namesByYear(
  names: readonly { readonly name: string; readonly years: readonly string[] }[],
): string {
  return names.map(({ name, years }) => `${name} (${listed(years)})`).join(', ');
}
