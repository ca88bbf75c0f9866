import type { ElectionFields, MissionFields } from '../model/election.ts';
import type { KnownMissionFields } from '../model/known-report.ts';
import type { MissionFormat, ReportType } from '../model/mission-format.ts';
import type { ReportFields } from '../model/report.ts';
import type { Organisation } from '../model/vocabulary.ts';

/** A mission of an `election.yml` with what its ids name. */
export interface ResolvedMission {
  /** What reports name it by: its own id, or that of its organisation. */
  readonly id: string;
  /** Its place in `missions`. */
  readonly index: number;
  readonly fields: MissionFields;
  /** The organisation whose format it has; undefined where none of its organisations has that. */
  readonly observer: Organisation | undefined;
  readonly format: MissionFormat | undefined;
}

/** The missions of an election, in their order. */
export function missionsOf(
  { missions }: ElectionFields,
  organisations: readonly Organisation[],
): ResolvedMission[] {
  return missions.map((fields, index) => {
    const { observer, format } = observerOf(fields, organisations);
    const leading = observer?.id ?? fields.organisations[0] ?? '';
    return { id: fields.id ?? leading, index, fields, observer, format };
  });
}

/** Whose a mission is: of its organisations the first that has its format, or the first of all if that is not known. */
export function observerOf(
  { format, organisations: ids }: Pick<KnownMissionFields, 'format' | 'organisations'>,
  organisations: readonly Organisation[],
): { readonly observer: Organisation | undefined; readonly format: MissionFormat | undefined } {
  const taking = ids.flatMap((id) => organisations.find((organisation) => organisation.id === id) ?? []);
  if (format === undefined) return { observer: taking[0], format: undefined };
  const observer = taking.find(({ formats }) => formats.some(({ id }) => id === format));
  return { observer, format: observer?.formats.find(({ id }) => id === format) };
}

/** The mission that a report is of: the one that it names, or the only one; undefined where that is none or open. */
export function missionOf<Mission extends Pick<ResolvedMission, 'id'>>(
  { mission: named }: Pick<ReportFields, 'mission'>,
  missions: readonly Mission[],
): Mission | undefined {
  if (named !== undefined) return missions.find(({ id }) => id === named);
  return missions.length === 1 ? missions[0] : undefined;
}

/** A kind of report of an organisation by its id; undefined where it has none of that id. */
export function reportTypeOf(observer: Organisation | undefined, type: string): ReportType | undefined {
  return observer?.reports.find(({ id }) => id === type);
}

/** The mission of `election.yml` that a known one is: by its id, or because nothing says that it is another. */
export function missionHere<Mission extends Pick<ResolvedMission, 'id' | 'fields'>>(
  known: KnownMissionFields,
  missions: readonly Mission[],
): Mission | undefined {
  if (known.id !== undefined) return missions.find(({ id }) => id === known.id);
  return missions.find(
    ({ fields }) =>
      (known.format === undefined || known.format === fields.format) &&
      known.organisations.some((organisation) => fields.organisations.includes(organisation)),
  );
}
