import type { JudgedField, LockedJudgement, LockEntry } from '../../model/lock.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import { readFields } from '../../model/reading.ts';
import type { Redirect } from '../../model/redirect.ts';
import type { LatestRelease } from '../../model/release.ts';
import { electionOf } from '../drafts.ts';
import type { ResolvedExcerpt, ResolvedReport } from '../resolve.ts';
import { inYaml, settledPath } from '../settlement.ts';
import { frozenStatements } from '../statements.ts';
import { fieldsWithoutReading, hasLostReadings, labelsIn, type ChangedJudgement } from './judgement.ts';

/*
 * When a locked judgement may change: one that only its author has read, as often as they like; one that was read
 * twice, or was released, only with a reading on record.
 */

/** What the lock holds of a passage, under its id or under one that it had before. */
export function lockedBefore(
  { id }: ResolvedExcerpt,
  { path }: ResolvedReport,
  entry: LockEntry | undefined,
  redirects: readonly Redirect[],
): LockedJudgement | undefined {
  const page = `/${electionOf(path)}/#`;
  const ids = [
    id,
    ...redirects.filter(({ to }) => to === page + id).map(({ from }) => from.split('#')[1] ?? ''),
  ];
  return ids.map((own) => entry?.quotations[own]?.judgement).find((judgement) => judgement !== undefined);
}

/** Ids of the passages of a release: `ruritania/2011-presidential/headline`. */
export function passagesIn(release: LatestRelease | undefined): ReadonlySet<string> {
  return new Set(
    (release === undefined ? [] : frozenStatements(release))
      .filter(({ kind }) => kind === 'passage')
      .map(({ what }) => what),
  );
}

/** Whether a judgement changes only with a reading. @param released ids of the passages of the newest release */
export function isBinding(
  { excerpt, locked }: ChangedJudgement,
  { path }: ResolvedReport,
  released: ReadonlySet<string>,
): boolean {
  return locked.record !== undefined || released.has(`${electionOf(path)}/${excerpt.id}`);
}

/** Why a judgement that changes only with a reading may not be locked as it is; undefined where it may. */
export function unreadFault(change: ChangedJudgement, report: ResolvedReport): Problem | undefined {
  const { excerpt, locked } = change;
  if (hasLostReadings(change)) {
    const reason = `Unexpected absence of the readings of \`${excerpt.id}\`, which was read twice when it was locked; bring back its entries in \`${electionOf(report.path)}/readings/\``;
    return problem('judgement-unread', report.path, excerpt.place, reason);
  }
  const fields = fieldsWithoutReading(change);
  if (fields.length === 0) return undefined;
  const since = locked.read === undefined ? 'was released' : `was last read on ${locked.read}`;
  const reason = `Unexpected ${listed(fields)} of \`${excerpt.id}\`, which is otherwise than when it ${since}; put it back, or read the passage again and add ${recordOf(fields, change, report)}, then run \`npm run verify\``;
  return problem('judgement-unread', report.path, placeOf(fields, excerpt), reason);
}

/** Where the first of some fields stands. */
export function placeOf(fields: readonly JudgedField[], excerpt: ResolvedExcerpt): Place {
  const [field] = fields;
  return field === undefined || field === 'finding' ? excerpt.place : excerpt.placeOf(field);
}

/** Fields as sentences name them. */
export function listed(fields: readonly JudgedField[]): string {
  return fields.map((field) => `\`${field}\``).join(', ');
}

/** What an author adds to `settled.yml` once the passage was read again. */
function recordOf(
  fields: readonly JudgedField[],
  { excerpt, passage }: ChangedJudgement,
  report: ResolvedReport,
): string {
  const read = readFields.filter((field) => fields.includes(field));
  const lines = [
    ...read.map((field) => `${field}: { is: ${inYaml(field, labelsIn(field, passage))}, day: …, why: … }`),
    ...(read.length < fields.length ? ['again: { day: …, why: … }'] : []),
  ].join(', ');
  const path = settledPath(electionOf(report.path));
  return passage.record.settlement === undefined
    ? `to \`${path}\`, under \`passages\`: \`${excerpt.id}: { ${lines} }\``
    : `to \`${path}\`, under \`${excerpt.id}\` of \`passages\`: \`${lines}\``;
}
