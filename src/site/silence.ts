import type { Election, KnownMission, Report } from '../model/corpus.ts';
import { observedTheDay, type KnownReport } from '../model/known-report.ts';
import type { Silence } from '../model/report.ts';
import type { Topic } from '../model/vocabulary.ts';
import * as words from '../words/words.ts';

/**
 * The mission that observed election day where the one whose report is here did not, and of which nothing is here;
 * undefined where none is known.
 */
export function missionOnTheDay({ mission, knownMissions }: Election): KnownMission | undefined {
  if (observedTheDay(mission['election-day'])) return undefined;
  return knownMissions.find((known) => !known.isHere && observedTheDay(known['election-day']));
}

/** Whether a silence is one of the reports here alone: a mission observed the day, and nothing that it wrote is here. */
export function isHeldElsewhere(election: Election, state: Silence): boolean {
  return (
    (state === 'before-the-event' || state === 'not-observed') && missionOnTheDay(election) !== undefined
  );
}

/** How election day was observed, by the mission whose report is here or by another. */
export function electionDayLabel(election: Election): string {
  const label = words.labels.electionDays[election.mission['election-day']];
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

/** Why an election has no passage on a topic, as a sentence; undefined where it has one. */
export function silenceReason(election: Election, topic: Topic): string | undefined {
  const state = election.cells.get(topic.id)?.state ?? 'not-yet-excerpted';
  if (state === 'reported') return undefined;
  const silent = (report: Report) => report.absent[topic.id] === state;
  return [
    words.silence.reason(state, election.reports.find(silent) ?? election.reports[0]),
    ...whatElseIsKnown(election, state),
  ].join(' ');
}

/** A silence of the reports here is none of those that are not here. */
function whatElseIsKnown(election: Election, state: Silence): string[] {
  const reports = knownReportsOf(election);
  // What the reports here speak of needs no others.
  if (state === 'not-yet-excerpted') return [];
  if (isHeldElsewhere(election, state)) return [words.missing.dayObservedToo(reports)];
  return reports.length === 0 ? [] : [words.missing.reportsKnown(reports)];
}
