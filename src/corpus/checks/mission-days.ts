import { isDay } from '../../model/date.ts';
import type { MissionFormat } from '../../model/mission-format.ts';
import { observedTheDay, type KnownElectionDay } from '../../model/known-report.ts';
import { lastVotingDay } from '../../model/votes.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { missionsOf, observerOf } from '../missions.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A mission opens on or before election day and closes after it has opened: after the election if it observed it, before
 * if its format is one of before the event. Of an election in rounds a mission may have come for the last. Missions that are only known are held to
 * the same, as far as their days are.
 */
export const missionDays: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections, inCountries, organisations }) => [
    ...[...elections.values()].flatMap(({ path, fields, placeOf }) =>
      missionsOf(fields, organisations).flatMap((mission) =>
        days({
          ...mission.fields,
          format: mission.format,
          date: fields.date,
          lastDay: lastVotingDay(fields),
          path,
          dateAt: placeOf(['date']),
          placeOf: (field) => placeOf(['missions', mission.index, field]),
        }),
      ),
    ),
    ...inCountries.known.found.flat().flatMap(({ fields, path, placeOf }) =>
      fields.missions.flatMap((mission, index) =>
        days({
          ...mission,
          format: observerOf(mission, organisations).format,
          date: fields.date,
          lastDay: fields.date,
          path,
          dateAt: placeOf(['date']),
          placeOf: (field) => placeOf(['missions', index, field]),
        }),
      ),
    ),
  ],
};

/** A mission with what its days are held against. */
interface DatedMission {
  readonly format?: MissionFormat | undefined;
  readonly opened?: string | undefined;
  readonly closed?: string | undefined;
  readonly 'election-day'?: KnownElectionDay | undefined;
  /** Election day; of an election that is only known perhaps a year or a month, which nothing is held against. */
  readonly date: string;
  /** The last day of the last round, which a mission may have come for alone. */
  readonly lastDay: string;
  readonly path: string;
  readonly dateAt: Place;
  readonly placeOf: (field: 'opened' | 'closed') => Place;
}

function days(mission: DatedMission): Problem[] {
  const { opened, closed, format, path, dateAt } = mission;
  const date = isDay(mission.date) ? mission.date : undefined;
  const [openedAt, closedAt] = [mission.placeOf('opened'), mission.placeOf('closed')];
  const wrong = (what: string, place: Place, expected: string, other: string, at: Place): Problem =>
    problem(
      'mission-days',
      path,
      place,
      `Unexpected ${what}, expected a day ${expected} \`${other}\`, which ${placeName(path, at)} says`,
    );
  const problems: Problem[] = [];
  if (opened !== undefined && date !== undefined && opened > mission.lastDay)
    problems.push(
      wrong(`mission opened on \`${opened}\``, openedAt, 'not after election day', mission.lastDay, dateAt),
    );
  if (opened !== undefined && date !== undefined && opened < yearBefore(date)) {
    const expected = 'in the year before election day';
    problems.push(wrong(`mission opened on \`${opened}\``, openedAt, expected, date, dateAt));
  }
  if (closed === undefined) return problems;
  const what = `mission closed on \`${closed}\``;
  if (opened !== undefined && closed < opened)
    return [...problems, wrong(what, closedAt, 'not before it opened,', opened, openedAt)];
  if (date === undefined) return problems;
  if (observedTheDay(mission['election-day']) && closed < date)
    return [...problems, wrong(what, closedAt, 'not before election day, which it observed,', date, dateAt)];
  if (format?.['election-day'] === 'before-the-event' && closed >= date)
    return [
      ...problems,
      wrong(what, closedAt, `before election day, as every ${format.name},`, date, dateAt),
    ];
  return problems;
}

/** The same day of the year before. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
