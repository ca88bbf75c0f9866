/** Names of what content states by a key: assessments, silences, elections. */
import type { Election } from '../../model/corpus.ts';
import type { Assessment, FollowUp, Voice } from '../../model/excerpt.ts';
import type { Silence } from '../../model/report.ts';
import type { ElectionDay } from '../../model/mission-format.ts';
import type { EntityList } from '../../model/vocabulary.ts';
import type { Office } from '../../model/vote.ts';
import { lastDayOf, votesOf, type RoundKind, type Vote } from '../../model/votes.ts';
import { capitalised, formatDate, formatDays, listed } from '../format.ts';
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

/** What an election is called by. */
type ElectionCalled = Pick<Election, 'kind' | 'early'> & Partial<Pick<Election, 'special'>>;

/** What an election is named by, with its days. */
export type ElectionNamed = ElectionCalled &
  Pick<Election, 'date'> &
  Partial<Pick<Election, 'until' | 'offices' | 'rounds'>>;

/** "early presidential", "parliamentary", "parliamentary by-election", "repeat presidential", "referendum". */
export function electionKind({ kind, early, special }: ElectionCalled): string {
  return early === 'stated' ? `early ${voteKind({ kind, special })}` : voteKind({ kind, special });
}

/** "early presidential election", "parliamentary by-election", "referendum": within a sentence. */
export function electionName(election: ElectionCalled): string {
  const isNoun = election.kind === 'referendum' || election.special === 'by-election';
  return isNoun ? electionKind(election) : `${electionKind(election)} election`;
}

function voteKind({ kind, special }: Omit<ElectionCalled, 'early'>): string {
  switch (special) {
    case 'by-election':
      return `${kind} by-election`;
    case 'rerun':
      return `repeat ${kind}`;
    case undefined:
      return kind;
  }
}

/** "Early presidential election, 3 April 2011"; "General election, first round 7 April, run-off 21 April 2024". */
export function electionTitle(election: ElectionNamed): string {
  return `${capitalised(electionName(election))}, ${votingDays(election)}`;
}

/** "2011 presidential". */
export function electionShort(election: Omit<ElectionCalled, 'early'> & Pick<Election, 'date'>): string {
  return `${yearOf(election.date)} ${voteKind(election)}`;
}

/** What a vote was: also at an election that is not an ordinary one. */
export const roundKinds: Readonly<Record<RoundKind, string>> = {
  first: 'first round',
  'run-off': 'run-off',
  rerun: 'rerun',
  'repeat-voting': 'repeat voting',
  'by-election': 'by-election',
};

/** The same beside another: what stands beside a by-election is an ordinary election. */
export function roundKindBeside(own: RoundKind, other: RoundKind): string {
  return own === 'first' && other === 'by-election' ? 'ordinary election' : roundKinds[own];
}

/** What a figure or a passage is of, where its election has several offices or rounds: "President, run-off". Either may be undefined. */
export function ofVote(office: Office | undefined, round: Vote | undefined): string {
  return [office?.body, round && roundKinds[round.what]].filter((part) => part !== undefined).join(', ');
}

/**
 * The days of an election: "3 April 2011", "4 and 5 October 2013", "first round 7 April, run-off 21 April 2024", "25
 * February, State Assemblies 18 March 2023". What is only known by its month or year stands as it is known.
 * @param withYear left out where the year stands beside them
 */
export function votingDays(election: ElectionNamed, withYear = true): string {
  const votes = votesOfNamed(election);
  return votes
    .map((vote, index) => {
      const next = votes[index + 1];
      const isYearSaid = next === undefined ? withYear : yearOf(lastDayOf(vote)) !== yearOf(lastDayOf(next));
      return `${voteLabel(vote, votes)}${formatDays(vote.date, vote.until, isYearSaid)}`;
    })
    .join(', ');
}

/** The same behind "of": "3 April 2011", "7 April 2024 (run-off on 21 April 2024)". */
export function votedOn(election: ElectionNamed): string {
  const [first, ...others] = votesOfNamed(election);
  if (first === undefined) return formatDate(election.date);
  const further = others.map((vote) => `${voteFor(vote)} on ${formatDays(vote.date, vote.until)}`);
  const days = formatDays(first.date, first.until);
  return further.length === 0 ? days : `${days} (${further.join(', ')})`;
}

function votesOfNamed({ date, until, offices = [], rounds = [] }: ElectionNamed): Vote[] {
  return votesOf({ date, until, offices, rounds });
}

/** What stands before the days of a vote, where there are several. */
function voteLabel(vote: Vote, votes: readonly Vote[]): string {
  if (votes.length === 1) return '';
  if (vote !== votes[0]) return `${voteWords(vote)} `;
  if (votes.some((other) => other !== vote && other.round === 1)) return '';
  return votes.some(({ what }) => what === 'run-off') ? `${roundKinds.first} ` : 'first vote ';
}

/** A vote after the first: "run-off", "run-off (President)", "State Assemblies". */
function voteWords({ what, of }: Vote): string {
  const bodies = listed(of.map(({ body }) => body));
  if (what === 'first') return bodies;
  return bodies === '' ? roundKinds[what] : `${roundKinds[what]} (${bodies})`;
}

/** The same where brackets stand around it: "run-off for President". */
function voteFor(vote: Vote): string {
  const { what, of } = vote;
  if (what === 'first' || of.length === 0) return voteWords(vote);
  return `${roundKinds[what]} for ${listed(of.map(({ body }) => body))}`;
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
