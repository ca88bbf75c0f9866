import type { Lock } from '../../model/lock.ts';
import { nameToday } from '../../model/name-today.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { electionOf, type Drafts } from '../drafts.ts';
import { settledChangesFile, settledLine } from './words-lock.ts';

/*
 * A passage that disappears takes with it what a report says, and the readings of it. It goes only with the day and the
 * reason on record.
 */

/** A passage that there was. */
export interface FormerPassage {
  /** `ruritania/2011-presidential/statement` */
  readonly report: string;
  readonly id: string;
}

/** The passages of a lock. */
export function passagesOfLock(lock: Lock): FormerPassage[] {
  return Object.entries(lock).flatMap(([report, { quotations }]) =>
    Object.entries(quotations)
      .filter(([, { quotes }]) => quotes !== undefined)
      .map(([id]) => ({ report, id })),
  );
}

/**
 * Those passages of before that are not there any more, not under another name either. What cannot be read is left out.
 */
export function removedPassages(before: readonly FormerPassage[], drafts: Drafts): FormerPassage[] {
  const named = ({ report, id }: FormerPassage) => `${electionOf(report)}/${id}`;
  const now = new Set(
    drafts.reports.flatMap(({ path, excerpts }) => excerpts.map(({ id }) => `${electionOf(path)}/${id}`)),
  );
  const then = new Set(before.map(named));
  return before.filter((passage) => {
    const today = nameToday(named(passage), drafts.redirects);
    // An address that leads to what was there as well leads to another passage.
    const isThere = now.has(named(passage)) || (now.has(today) && !then.has(today));
    return !isThere && !drafts.unread.has(`${passage.report}.md`);
  });
}

/** Those of removed passages that nothing on record speaks of, as problems: one for a report that is gone. */
export function removalFaults(removed: readonly FormerPassage[], drafts: Drafts): Problem[] {
  const isSettled = ({ report, id }: FormerPassage) =>
    drafts.settledChanges.some(({ file, entry = id }) => file === `${report}.md` && entry === id);
  const unsettled = removed.filter((passage) => !isSettled(passage));
  return [...Map.groupBy(unsettled, ({ report }) => report)].flatMap(([report, passages]) => {
    const file = `${report}.md`;
    const fault = (what: string, entry?: string) => {
      const line = settledLine({ file, entry });
      const reason = `Unexpected absence of ${what}; bring it back, or add to \`${settledChangesFile}\`: \`${line}\`, then run \`npm run verify\``;
      return problem('removal-unsettled', file, { line: 1, column: 1 }, reason);
    };
    const isGone = !drafts.reports.some(({ path }) => path === file);
    if (isGone) {
      const count = passages.length === 1 ? 'one passage' : `${passages.length} passages`;
      return [fault(`the report, ${count} of which were read twice or released`)];
    }
    return passages.map(({ id }) => fault(`\`${id}\`, which was read twice or released`, id));
  });
}
