import { problem, type Problem } from '../../model/problem.ts';
import { quotesLockOf } from '../lock-files.ts';
import type { ResolvedReport } from '../resolve.ts';
import type { LockEntry } from '../../model/lock.ts';
import { quotationsOf, type Quotation } from '../verification/quotation.ts';
import { hasWords } from '../verification/source-quotes.ts';
import { normalise } from '../verification/source-text.ts';
import type { CorpusCheck } from './check.ts';

const wayOut = 'copy the words from the source and run `npm run verify`';

/**
 * The verifier has found every quotation and footnote in the source, letter by letter. This rule reads its results
 * from the lock and does not need the sources.
 */
export const quotationVerified: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports, unread }) => reports.filter(({ id }) => !unread.has(quotesLockOf(id))).flatMap(inReport),
};

function inReport(report: ResolvedReport): Problem[] {
  const { id: name, path, fields, placeOf, verified: entry } = report;
  const lock = quotesLockOf(name);
  if (entry === undefined) {
    const reason = `Unexpected report that was never verified, expected it in \`${lock}\`; run \`npm run verify\``;
    return [problem('report-unverified', path, { line: 1, column: 1 }, reason)];
  }
  if (entry.sha256 !== fields.source.sha256) {
    const reason = `Unexpected source \`${fields.source.sha256.slice(0, 12)}…\`, the report was verified against \`${entry.sha256.slice(0, 12)}…\`; run \`npm run verify\``;
    return [problem('source-unverified', path, placeOf(['source', 'sha256']), reason)];
  }
  // A slip of markup makes other words of them; an excerpt without an id or a quotation cannot be held to any. All are reported as such.
  const unreadable = new Set(
    report.excerpts
      .filter(({ isMalformed, id, quotation }) => isMalformed || id === '' || quotation.text.trim() === '')
      .map(({ place }) => place.line),
  );
  return quotationsOf(report)
    .filter(({ kind, place }) => kind !== 'excerpt' || !unreadable.has(place.line))
    .flatMap((quotation) => {
      const reason = faultIn(quotation, entry.quotations[quotation.id], lock);
      return reason === undefined ? [] : [problem('quotation-unverified', path, quotation.place, reason)];
    });
}

function faultIn(
  { id, kind, hash, pieces }: Quotation,
  verified: LockEntry['quotations'][string] | undefined,
  lock: string,
): string | undefined {
  const what = kind === 'excerpt' ? `excerpt \`${id}\`` : `footnote \`${id.replace('note-', '')}\``;
  if (verified === undefined) return `Unexpected ${what} that was never verified; ${wayOut}`;
  if (verified.hash !== hash)
    return `Unexpected words in ${what}, they are not those that were verified; ${wayOut}`;
  if (verified.proposed !== true && verified.at.length !== pieces.length)
    return `Unexpected absence of lines in the source for ${what} in \`${lock}\`; run \`npm run verify -- --sources DIR\``;
  const printed = verified.quotes?.map(({ exact }) => normalise(exact)).join(' ');
  if (kind === 'footnote' || printed === pieces.filter(hasWords).join(' ')) return undefined;
  return `Unexpected \`quotes\` of ${what} in \`${lock}\`, they are not its words; run \`npm run verify\``;
}
