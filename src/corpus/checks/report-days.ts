import { isDay } from '../../model/date.ts';
import { observedTheDay } from '../../model/known-report.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { lastDayOf, lastVotingDay } from '../../model/votes.ts';
import type { ReportType } from '../../model/mission-format.ts';
import { electionOf } from '../drafts.ts';
import { missionHere, missionOf, missionsOf, observerOf, reportTypeOf } from '../missions.ts';
import type { ResolvedDrafts, ResolvedKnown, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A report is published when its kind can be: one that states findings on election day or after it, one that prepares for
 * the election before; only the latter can be silent on what was still to come. The last word of a mission follows what
 * it said of the vote before. Nothing is added before it was published. Of an election in rounds findings follow the
 * first, and what prepares for it comes before the last.
 */
export const reportDays: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const { reports, inCountries } = drafts;
    const dated = reports.map((report) => datedReport(report, drafts));
    const known = inCountries.known.found.flat().flatMap((entry) => datedKnownReports(entry, drafts));
    return [
      ...reports.flatMap((report, index) => {
        const own = dated[index];
        return [
          ...added(report),
          ...(own === undefined ? [] : [...published(own), ...tooEarly(report, own)]),
          ...(own === undefined ? [] : followed(own, dated)),
        ];
      }),
      ...known.flatMap(published),
    ];
  },
};

function added({ path, fields, placeOf }: ResolvedReport): Problem[] {
  if (fields.added >= fields.published) return [];
  const at = placeName(path, placeOf(['published']));
  const reason = `Unexpected report added on \`${fields.added}\`, expected no day before it was published, \`${fields.published}\` at ${at}`;
  return [problem('report-added-early', path, placeOf(['added']), reason)];
}

/** A report with what its day is held against. */
interface DatedReport {
  readonly type: ReportType;
  readonly published: string;
  readonly path: string;
  /** Where its day stands. */
  readonly place: Place;
  /** What its mission has in common with no other; empty where nothing is held against it. */
  readonly mission: string;
  /** Election day, the first of its days where there were several. */
  readonly date: string;
  /** The last day of the first round. */
  readonly firstVoteOver: string;
  /** The last day of the last round: what prepares for the election may be from between two rounds. */
  readonly lastDay: string;
  /** Where that stands, as problems name it. */
  readonly dateAt: string;
  /** Whether its mission was still to observe. */
  readonly isBeforeTheEvent: boolean;
}

/** Undefined where its election, its mission or its kind is not known. */
function datedReport(
  { path, fields, placeOf }: ResolvedReport,
  { elections, organisations }: ResolvedDrafts,
): DatedReport | undefined {
  const election = elections.get(electionOf(path));
  if (election === undefined) return undefined;
  const mission = missionOf(fields, missionsOf(election.fields, organisations));
  const type = reportTypeOf(mission?.observer, fields.type);
  if (mission === undefined || type === undefined) return undefined;
  return {
    type,
    published: fields.published,
    path,
    place: placeOf(['published']),
    mission: `${electionOf(path)} ${mission.id}`,
    date: election.fields.date,
    firstVoteOver: lastDayOf(election.fields),
    lastDay: lastVotingDay(election.fields),
    dateAt: placeName(election.path, election.placeOf(['date'])),
    isBeforeTheEvent: mission.fields['election-day'] === 'before-the-event',
  };
}

/** The reports of an entry of which the day is known, as that of the election is. */
function datedKnownReports(
  { fields, path, placeOf, election: id }: ResolvedKnown,
  { elections, organisations }: ResolvedDrafts,
): DatedReport[] {
  if (!isDay(fields.date)) return [];
  const election = id === undefined ? undefined : elections.get(id);
  const missions = election === undefined ? [] : missionsOf(election.fields, organisations);
  return fields.missions.flatMap((mission, index) => {
    const observer = missionHere(mission, missions)?.observer ?? observerOf(mission, organisations).observer;
    return mission.reports.flatMap((report, position): DatedReport[] => {
      const type = reportTypeOf(observer, report.type);
      if (report.published === undefined || type === undefined) return [];
      return [
        {
          type,
          published: report.published,
          path,
          place: placeOf(['missions', index, 'reports', position, 'published']),
          mission: '',
          date: fields.date,
          firstVoteOver: fields.date,
          lastDay: fields.date,
          dateAt: placeName(path, placeOf(['date'])),
          // Unless it is known to have observed the day, its press release may be from before.
          isBeforeTheEvent: !observedTheDay(mission['election-day']),
        },
      ];
    });
  });
}

/** Which side of election day a report is from. One that may be from either side announces a mission that is still to observe. */
function sideOf({ type, isBeforeTheEvent }: DatedReport): ReportType['published'] {
  return type.published === 'either' && !isBeforeTheEvent ? 'after' : type.published;
}

function published(report: DatedReport): Problem[] {
  const { type, path, place, date, firstVoteOver, lastDay, dateAt } = report;
  const side = sideOf(report);
  const wrong = (expected: string, day = date): Problem[] => {
    const reason = `Unexpected \`${type.id}\` published on \`${report.published}\`, expected a day ${expected} election day, \`${day}\` at ${dateAt}`;
    return [problem('report-published', path, place, reason)];
  };
  if (side === 'after' && report.published < firstVoteOver) return wrong('on or after', firstVoteOver);
  if (side === 'before' && report.published >= lastDay) return wrong('before', lastDay);
  // The last word of a mission may take its time; all others are of the days or months around the election.
  if (!type.final && yearsBetween(report.published, date) >= 1) return wrong('within a year of');
  return [];
}

/** Years between two days, in whatever order. */
function yearsBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / (366 * 24 * 3_600_000);
}

/** A report that knows the vote is silent for another reason. */
function tooEarly(
  { path, fields, placeOf }: ResolvedReport,
  { date, firstVoteOver, dateAt }: DatedReport,
): Problem[] {
  if (fields.published < firstVoteOver) return [];
  return Object.entries(fields.absent)
    .filter(([, silence]) => silence === 'before-the-event')
    .map(([topic]) => {
      const reason = `Unexpected \`before-the-event\` for \`${topic}\` in a report published on \`${fields.published}\`, expected another reason: election day is \`${date}\` at ${dateAt}`;
      return problem('report-not-before', path, placeOf(['absent', topic]), reason);
    });
}

function followed(report: DatedReport, all: readonly (DatedReport | undefined)[]): Problem[] {
  if (!report.type.final) return [];
  return all
    .flatMap((other) => other ?? [])
    .filter(
      ({ mission, type, published: day }) =>
        mission === report.mission && !type.final && type.published === 'after' && day > report.published,
    )
    .map((other) => {
      const at = placeName(other.path, other.place);
      const reason = `Unexpected ${report.type.name} published on \`${report.published}\`, expected a day after the ${other.type.name}, \`${other.published}\` at ${at}`;
      return problem('report-order', report.path, report.place, reason);
    });
}
