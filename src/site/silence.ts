import type { Election, KnownMission, KnownReport, Mission, Report } from '../model/corpus.ts';
import { observedTheDay } from '../model/known-report.ts';
import type { Silence } from '../model/report.ts';
import type { Organisation, Topic } from '../model/vocabulary.ts';
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

/**
 * The same as they are called where that is said of the election: whose a report is is said where several organisations
 * observed.
 */
export function knownReportsNamed({ missions, knownMissions }: Election): Named<KnownReport>[] {
  const observers = new Set([...missions, ...knownMissions].map(({ observer }) => observer));
  return knownMissions.flatMap(({ observer, reports }) =>
    reports.map((report) => {
      const whose = observers.size > 1 ? observer?.short : undefined;
      return { ...report, type: { name: words.labels.reportOf(report.type.name, whose) } };
    }),
  );
}

type Named<Report> = Omit<Report, 'type'> & { readonly type: words.labels.Named };

/** Why an election has no passage on a topic, as sentences; undefined where it has one. */
export function silenceReason(election: Election, topic: Topic): string | undefined {
  const state = election.cells.get(topic.id)?.state ?? 'not-yet-excerpted';
  if (state === 'reported') return undefined;
  const reasons = silentReports(election, topic);
  return [
    ...(reasons.length === 0 ? [words.silence.reason(state, [])] : reasons),
    ...whatElseIsKnown(election, state),
  ].join(' ');
}

/** Why the reports of one observer of an election have no passage on a topic; undefined where one has. */
export function silenceOf(election: Election, topic: Topic, observer: Organisation): string | undefined {
  const isOwn = ({ mission }: Report) => mission.observer === observer;
  const isSilent = !election.excerpts.some(({ topics, report }) => topics.includes(topic) && isOwn(report));
  return isSilent ? silentReports(election, topic, isOwn).join(' ') : undefined;
}

/** Which reports of an election have no passage on a topic, and why: a sentence for all that have the same reason. */
function silentReports(
  election: Election,
  topic: Topic,
  isMeant: (report: Report) => boolean = () => true,
): string[] {
  const silent = election.reports.filter(isMeant).flatMap((report) => {
    const state = report.absent[topic.id];
    return state === undefined ? [] : [{ report, state }];
  });
  return [...Map.groupBy(silent, ({ report, state }) => reasonKey(report, state)).values()].flatMap((own) => {
    const [first] = own;
    if (first === undefined) return [];
    return words.silence.reason(
      first.state,
      own.map(({ report }) => ({ type: reportNamed(election, report), published: report.published })),
    );
  });
}

/** What reports must share to be named in one sentence: each has its day, each mission what it did not observe. */
function reasonKey({ id, mission }: Report, state: Silence): string {
  switch (state) {
    case 'before-the-event':
      return `${state} ${id}`;
    case 'not-observed':
      return `${state} ${mission.id}`;
    case 'no-section':
    case 'not-yet-excerpted':
      return state;
  }
}

/** What is said of the reports that are silent on a topic where others on the election speak of it; mostly empty. */
export function silencesBeside(election: Election, topic: Topic): string[] {
  if (election.cells.get(topic.id)?.state !== 'reported') return [];
  return silentReports(election, topic);
}

/** A silence of the reports here is none of those that are not here. */
function whatElseIsKnown(election: Election, state: Silence): string[] {
  const reports = knownReportsNamed(election);
  // What the reports here speak of needs no others.
  if (state === 'not-yet-excerpted') return [];
  if (isHeldElsewhere(election, state)) return [words.missing.dayObservedToo(reports)];
  return reports.length === 0 ? [] : [words.missing.reportsKnown(reports)];
}
