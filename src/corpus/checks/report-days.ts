import type { ElectionFields } from '../../model/election.ts';
import { isDay } from '../../model/date.ts';
import { observedTheDay } from '../../model/known-report.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { lastDayOf, lastVotingDay } from '../../model/votes.ts';
import type { ReportType } from '../../model/report.ts';
import { electionOf, type Placed } from '../drafts.ts';
import type { ResolvedKnown, ResolvedReport } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A report is published when its type can be: one that states findings on election day or after it, one that prepares for
 * the election before; only the latter can be silent on what was still to come. A final report follows the preliminary
 * statement. Nothing is added before it was published. Of an election in rounds statements follow the first, and what
 * prepares for it comes before the last.
 */
export const reportDays: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, elections, inCountries }) => [
    ...reports.flatMap((report) => {
      const id = electionOf(report.path);
      const election = elections.get(id);
      const beside = reports.filter((other) => electionOf(other.path) === id);
      return [
        ...added(report),
        ...(election === undefined
          ? []
          : [...published(datedReport(report, election)), ...tooEarly(report, election)]),
        ...followed(report, beside),
      ];
    }),
    ...inCountries.known.found.flat().flatMap(datedKnownReports).flatMap(published),
  ],
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

function datedReport(
  { path, fields, placeOf }: ResolvedReport,
  election: Placed<ElectionFields>,
): DatedReport {
  return {
    type: fields.type,
    published: fields.published,
    path,
    place: placeOf(['published']),
    date: election.fields.date,
    firstVoteOver: lastDayOf(election.fields),
    lastDay: lastVotingDay(election.fields),
    dateAt: placeName(election.path, election.placeOf(['date'])),
    isBeforeTheEvent: election.fields.mission['election-day'] === 'before-the-event',
  };
}

/** The reports of an entry of which the day is known, as that of the election is. */
function datedKnownReports({ fields, path, placeOf }: ResolvedKnown): DatedReport[] {
  if (!isDay(fields.date)) return [];
  return fields.missions.flatMap((mission, index) =>
    mission.reports.flatMap(({ type, published: day }, position) =>
      day === undefined
        ? []
        : {
            type,
            published: day,
            path,
            place: placeOf(['missions', index, 'reports', position, 'published']),
            date: fields.date,
            firstVoteOver: fields.date,
            lastDay: fields.date,
            dateAt: placeName(path, placeOf(['date'])),
            // Unless it is known to have observed the day, its press release may be from before.
            isBeforeTheEvent: !observedTheDay(mission['election-day']),
          },
    ),
  );
}

/** Which side of election day a report of a type is from. A press release may announce a mission that is still to observe. */
function sideOf({ type, isBeforeTheEvent }: DatedReport): 'before' | 'after' | 'either' {
  switch (type) {
    case 'needs-assessment-report':
    case 'interim-report':
      return 'before';
    case 'preliminary-statement':
    case 'final-report':
      return 'after';
    case 'press-release':
      return isBeforeTheEvent ? 'either' : 'after';
  }
}

function published(report: DatedReport): Problem[] {
  const { type, path, place, date, firstVoteOver, lastDay, dateAt } = report;
  const side = sideOf(report);
  const wrong = (expected: string, day = date): Problem[] => {
    const reason = `Unexpected \`${type}\` published on \`${report.published}\`, expected a day ${expected} election day, \`${day}\` at ${dateAt}`;
    return [problem('report-published', path, place, reason)];
  };
  if (side === 'after' && report.published < firstVoteOver) return wrong('on or after', firstVoteOver);
  if (side === 'before' && report.published >= lastDay) return wrong('before', lastDay);
  // A final report may take its time; all others are of the days or months around the election.
  if (type !== 'final-report' && yearsBetween(report.published, date) >= 1) return wrong('within a year of');
  return [];
}

/** Years between two days, in whatever order. */
function yearsBetween(a: string, b: string): number {
  return Math.abs(Date.parse(a) - Date.parse(b)) / (366 * 24 * 3_600_000);
}

/** A report that knows the vote is silent for another reason. */
function tooEarly({ path, fields, placeOf }: ResolvedReport, election: Placed<ElectionFields>): Problem[] {
  if (fields.published < lastDayOf(election.fields)) return [];
  const at = placeName(election.path, election.placeOf(['date']));
  return Object.entries(fields.absent)
    .filter(([, silence]) => silence === 'before-the-event')
    .map(([topic]) => {
      const reason = `Unexpected \`before-the-event\` for \`${topic}\` in a report published on \`${fields.published}\`, expected another reason: election day is \`${election.fields.date}\` at ${at}`;
      return problem('report-not-before', path, placeOf(['absent', topic]), reason);
    });
}

function followed({ path, fields, placeOf }: ResolvedReport, beside: readonly ResolvedReport[]): Problem[] {
  if (fields.type !== 'final-report') return [];
  return beside
    .filter(
      (other) => other.fields.type === 'preliminary-statement' && other.fields.published > fields.published,
    )
    .map((other) => {
      const at = placeName(other.path, other.placeOf(['published']));
      const reason = `Unexpected final report published on \`${fields.published}\`, expected a day after the preliminary statement, \`${other.fields.published}\` at ${at}`;
      return problem('report-order', path, placeOf(['published']), reason);
    });
}
