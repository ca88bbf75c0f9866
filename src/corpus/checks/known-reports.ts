import { isDay } from '../../model/date.ts';
import type { ElectionFields } from '../../model/election.ts';
import { placeName, problem, type Place, type Problem } from '../../model/problem.ts';
import { countryOf, electionOf, type Placed } from '../drafts.ts';
import { missionHere, missionOf, missionsOf, reportTypeOf, type ResolvedMission } from '../missions.ts';
import type { ResolvedDrafts, ResolvedKnown } from '../resolve.ts';
import type { CorpusCheck } from './check.ts';

/** What is known and not in the collection: it is not there, it says something, and it stands in order, each once. */
export const knownReports: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    drafts.inCountries.known.found.flatMap((entries) => [
      ...inOrder(
        'election',
        entries.map(({ fields: { date, kind }, path, placeOf }) => ({
          day: date,
          name: `${date} ${kind}`,
          path,
          place: placeOf(['date']),
        })),
      ),
      ...entries.flatMap((entry) => [
        ...missions(entry),
        ...(entry.election === undefined ? unnamed(entry, drafts) : here(entry, entry.election, drafts)),
      ]),
    ]),
};

/** Elections nearer to each other than this are one as a rule: a slip in the day, or a round. */
const nearDays = 31;

/** An entry that seems to be about an election in the collection and does not bear its day. */
function unnamed(
  { fields, path, placeOf, country }: ResolvedKnown,
  { elections }: ResolvedDrafts,
): Problem[] {
  const present = [...elections].find(
    ([id, other]) =>
      countryOf(id) === country.id &&
      other.fields.kind === fields.kind &&
      isNear(fields.date, other.fields.date),
  );
  if (present === undefined) return [];
  const [id, election] = present;
  const at = placeName(election.path, election.placeOf(['date']));
  const reason = `Unexpected ${fields.kind} election of \`${fields.date}\`, \`${id}\` is in the collection, expected its day, \`${election.fields.date}\` at ${at}, or the day or kind of another`;
  return [problem('country-missing', path, placeOf(['date']), reason)];
}

/** Whether a day, month or year may be meant for a day. */
function isNear(date: string, day: string): boolean {
  if (!isDay(date)) return day.startsWith(date);
  return Math.abs(Date.parse(date) - Date.parse(day)) / (24 * 3_600_000) < nearDays;
}

function here(entry: ResolvedKnown, id: string, drafts: ResolvedDrafts): Problem[] {
  const { fields, path, placeOf } = entry;
  const election = drafts.elections.get(id);
  if (election === undefined) return [];
  if (fields.missions.length === 0) {
    const reason = `Unexpected entry on \`${id}\`, which is in the collection, without a mission, expected what is known and not there`;
    return [problem('known-report-nothing', path, placeOf(['date']), reason)];
  }
  const missions = missionsOf(election.fields, drafts.organisations);
  return fields.missions.flatMap((mission, index) => {
    const at = (field: readonly PropertyKey[]) => placeOf(['missions', index, ...field]);
    const present = missionHere(mission, missions);
    return present === undefined
      ? []
      : ofMissionHere(mission.reports, { election, missions, present }, drafts, path, at);
  });
}

/** A mission of `election.yml`. */
interface MissionHere {
  readonly election: Placed<ElectionFields>;
  readonly missions: readonly ResolvedMission[];
  readonly present: ResolvedMission;
}

/** The mission of `election.yml`: all that an entry can add to it are further reports. */
function ofMissionHere(
  reports: ResolvedKnown['fields']['missions'][number]['reports'],
  { election, missions, present: mission }: MissionHere,
  drafts: ResolvedDrafts,
  path: string,
  placeOf: (field: readonly PropertyKey[]) => Place,
): Problem[] {
  const id = electionOf(election.path);
  if (reports.length === 0) {
    const reason = `Unexpected mission without a report, \`${id}\` is in the collection with it, expected a report that is not there`;
    return [problem('known-report-nothing', path, placeOf(['organisations']), reason)];
  }
  const maybeSeveral = (type: string) => reportTypeOf(mission.observer, type)?.several ?? true;
  return reports.flatMap(({ type, published }, index) => {
    const present = drafts.reports.find(
      (report) =>
        electionOf(report.path) === id &&
        missionOf(report.fields, missions) === mission &&
        report.fields.type === type &&
        // Where a mission may write several of a kind, their days tell them apart.
        (published === undefined || !maybeSeveral(type) || report.fields.published === published),
    );
    if (present === undefined) return [];
    const at = placeName(present.path, present.placeOf(['type']));
    const reason = `Unexpected \`${type}\` among what is not in the collection, \`${present.id}\` is (${at}), expected a report that is not`;
    return [problem('known-report-here', path, placeOf(['reports', index, 'type']), reason)];
  });
}

function missions({ fields, path, placeOf }: ResolvedKnown): Problem[] {
  return [
    ...inOrder(
      'mission',
      fields.missions.map(({ id = '', format = '', organisations, opened }, index) => ({
        day: opened,
        name: [id, format, ...[...organisations].sort()].join(' ').trim(),
        path,
        place: placeOf(['missions', index, opened === undefined ? 'organisations' : 'opened']),
      })),
    ),
    ...fields.missions.flatMap(({ reports }, mission) =>
      inOrder(
        'report',
        reports.map(({ type, published }, index) => ({
          day: published,
          name: `${type} ${published ?? ''}`.trim(),
          path,
          place: placeOf([
            'missions',
            mission,
            'reports',
            index,
            published === undefined ? 'type' : 'published',
          ]),
        })),
      ),
    ),
  ];
}

interface Entry {
  /** The day that it stands in order by, if it is known. */
  readonly day: string | undefined;
  /** What tells it from others. */
  readonly name: string;
  readonly path: string;
  readonly place: Place;
}

/** Entries in the order of the days that are known, and none of them twice. */
function inOrder(what: string, entries: readonly Entry[]): Problem[] {
  const latest = (index: number) => entries.slice(0, index).findLast((other) => other.day !== undefined);
  return entries.flatMap(({ day, name, path, place }, index) => {
    const same = entries.slice(0, index).find((other) => other.name === name);
    if (same !== undefined) {
      const reason = `Unexpected second ${what} \`${name}\`, expected it once (${placeName(path, same.place)})`;
      return [problem('known-report-order', path, place, reason)];
    }
    const before = latest(index);
    if (day === undefined || before?.day === undefined || before.day <= day) return [];
    const reason = `Unexpected ${what} of \`${day}\` after one of \`${before.day}\` (${placeName(path, before.place)}), expected them in the order of their days`;
    return [problem('known-report-order', path, place, reason)];
  });
}
