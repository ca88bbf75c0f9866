import { problem, type Problem } from '../../model/problem.ts';
import { quotesLockOf } from '../lock-files.ts';
import type { ResolvedExcerpt, ResolvedReport } from '../resolve.ts';
import {
  changeOf,
  contradictsReadings,
  judgedPassages,
  type ChangedJudgement,
} from '../verification/judgement.ts';
import { isBinding, listed, passagesIn, placeOf, unreadFault } from '../verification/judgement-fault.ts';
import type { CorpusCheck } from './check.ts';

/**
 * What we say of a passage is what the lock holds. Where it was read twice, or was released, it changes only with a
 * reading on record.
 */
export const judgementLocked: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const passageOf = judgedPassages(drafts);
    const released = passagesIn(drafts.release);
    const faultIn = (excerpt: ResolvedExcerpt, report: ResolvedReport): Problem | undefined => {
      // A passage without an entry of its own, one that cannot be read, and one of two with the same id are reported elsewhere.
      const isAlone = report.excerpts.filter(({ id }) => id === excerpt.id).length === 1;
      const verified = report.verified?.quotations[excerpt.id];
      if (!isAlone || verified === undefined || excerpt.isMalformed) return undefined;
      const locked = verified.judgement;
      if (locked === undefined) return unlocked('judgement', excerpt, report);
      const change = changeOf(locked, excerpt, passageOf(excerpt, report));
      if (change === undefined) return undefined;
      const fields = change.fields.filter((field) => !contradictsReadings(field, change.passage));
      if (fields.length === 0 && change.fields.length > 0) return undefined;
      const own: ChangedJudgement = { ...change, fields };
      const unread = isBinding(own, report, released) ? unreadFault(own, report) : undefined;
      return unread ?? unlocked(fields.length === 0 ? 'readings' : listed(fields), excerpt, report, fields);
    };
    const readable = drafts.reports.filter(({ id }) => !drafts.unread.has(quotesLockOf(id)));
    return readable.flatMap((report) => report.excerpts.flatMap((excerpt) => faultIn(excerpt, report) ?? []));
  },
};

function unlocked(
  what: string,
  excerpt: ResolvedExcerpt,
  { id, path }: ResolvedReport,
  fields: ChangedJudgement['fields'] = [],
): Problem {
  const reason = `Unexpected ${what} of \`${excerpt.id}\`, which \`${quotesLockOf(id)}\` does not have so; run \`npm run verify\``;
  return problem('judgement-unlocked', path, placeOf(fields, excerpt), reason);
}
