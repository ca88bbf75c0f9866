import type { ElectionFields } from '../../model/election.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import type { Placed } from '../drafts.ts';
import type { CorpusCheck } from './check.ts';

/**
 * A mission opens on or before election day and closes after it has opened: after the election if it observed it, before
 * if it only assessed what is needed. Of an election in rounds the first counts.
 */
export const missionDays: CorpusCheck = {
  scope: 'corpus',
  run: ({ elections }) => [...elections.values()].flatMap(days),
};

function days({ path, fields, placeOf }: Placed<ElectionFields>): Problem[] {
  const { opened, closed, format, 'election-day': observed } = fields.mission;
  const [openedAt, closedAt] = [placeOf(['mission', 'opened']), placeOf(['mission', 'closed'])];
  const dateAt = placeOf(['date']);
  const wrong = (what: string, place: Place, expected: string, other: string, at: Place): Problem =>
    problem(
      'mission-days',
      path,
      place,
      `Unexpected ${what}, expected a day ${expected} \`${other}\`, which ${placeName(path, at)} says`,
    );
  const problems: Problem[] = [];
  if (opened !== undefined && opened > fields.date)
    problems.push(
      wrong(`mission opened on \`${opened}\``, openedAt, 'not after election day', fields.date, dateAt),
    );
  if (opened !== undefined && opened < yearBefore(fields.date)) {
    const expected = 'in the year before election day';
    problems.push(wrong(`mission opened on \`${opened}\``, openedAt, expected, fields.date, dateAt));
  }
  if (closed === undefined) return problems;
  const what = `mission closed on \`${closed}\``;
  if (opened !== undefined && closed < opened)
    return [...problems, wrong(what, closedAt, 'not before it opened,', opened, openedAt)];
  if ((observed === 'systematic' || observed === 'limited') && closed < fields.date)
    return [
      ...problems,
      wrong(what, closedAt, 'not before election day, which it observed,', fields.date, dateAt),
    ];
  if (format === 'NAM' && closed >= fields.date)
    return [
      ...problems,
      wrong(what, closedAt, 'before election day, since it assessed needs,', fields.date, dateAt),
    ];
  return problems;
}

/** The same day of the year before. */
function yearBefore(day: string): string {
  return `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}`;
}
