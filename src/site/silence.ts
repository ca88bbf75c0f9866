import type { Election, KnownMission, KnownReport, Mission, Report } from '../model/corpus.ts';
import { observedTheDay } from '../model/known-report.ts';
import type { Silence } from '../model/report.ts';
import type { Topic } from '../model/vocabulary.ts';
import { reportNamed } from './observers.ts';
import * as words from '../words/words.ts';

/**
 * The mission that observed election day where none whose report is here did, and of which nothing is here; undefined
 * where none is known.
 */
export function missionOnTheDay({ missions, knownMissions }: Election): KnownMission | undefined {
  if (missions.some((mission) => observedTheDay(mission['election-day']))) return undefined;
  return knownMissions.find((known) => known.here === undefined && observedTheDay(known['election-day']));
}

/** Whether a silence is one of the reports here alone: a mission observed the day, and nothing that it wrote is here. */
export function isHeldElsewhere(election: Election, state: Silence): boolean {
  return (
    (state === 'before-the-event' || state === 'not-observed') && missionOnTheDay(election) !== undefined
  );
}

/** How election day was observed, by a mission whose report is here or by another. */
export function electionDayLabel(election: Election, mission: Mission): string {
  const label = words.labels.electionDays[mission['election-day']];
  return missionOnTheDay(election) === undefined ? label : words.missing.dayObservedByOther(label);
}

/** Why an election has nothing to show, in full. */
export function silenceLabel(election: Election, state: Silence): string {
  const label = words.labels.silences[state];
  return isHeldElsewhere(election, state) ? words.missing.dayObserved(label) : label;
}

/** All reports on an election that are known and not in the collection. */
export function knownReportsOf({ knownMissions }: Election): KnownReport[] {
  return knownMissions.flatMap(({ reports }) => reports);
}

/** Why an election has no passage on a topic, as sentences, one for each report; undefined where it has one. */
export function silenceReason(election: Election, topic: Topic): string | undefined {
  const state = election.cells.get(topic.id)?.state ?? 'not-yet-excerpted';
  if (state === 'reported') return undefined;
  const reasons = silentReports(election, topic).map(({ reason }) => reason);
  return [
    ...(reasons.length === 0 ? [words.silence.reason(state, undefined)] : reasons),
    ...whatElseIsKnown(election, state),
  ].join(' ');
}

/** The reports of an election that have no passage on a topic, each with the reason in a sentence. */
export function silentReports(
  election: Election,
  topic: Topic,
): { readonly report: Report; readonly reason: string }[] {
  return election.reports.flatMap((report) => {
    const state = report.absent[topic.id];
    if (state === undefined) return [];
    const { published } = report;
    const reason = words.silence.reason(state, { type: reportNamed(election, report), published });
    return [{ report, reason }];
  });
}

/** What is said of the reports that are silent on a topic where others on the election speak of it; mostly empty. */
export function silencesBeside(election: Election, topic: Topic): string[] {
  if (election.cells.get(topic.id)?.state !== 'reported') return [];
  return silentReports(election, topic).map(({ reason }) => reason);
}

/** A silence of the reports here is none of those that are not here. */
function whatElseIsKnown(election: Election, state: Silence): string[] {
  const reports = knownReportsOf(election);
  // What the reports here speak of needs no others.
  if (state === 'not-yet-excerpted') return [];
  if (isHeldElsewhere(election, state)) return [words.missing.dayObservedToo(reports)];
  return reports.length === 0 ? [] : [words.missing.reportsKnown(reports)];
}
