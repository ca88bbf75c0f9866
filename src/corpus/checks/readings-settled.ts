import { problem, type Problem } from '../../model/problem.ts';
import { isSame, readFields } from '../../model/reading.ts';
import type { ReadPassage } from '../resolve-readings.ts';
import type { ResolvedDrafts } from '../resolve.ts';
import { inYaml, settledPath } from '../settlement.ts';
import type { CorpusCheck } from './check.ts';

/** A settlement decides something: readings differ, or it is other than what they agree on. */
export const readingsSettled: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => drafts.readings.passages.flatMap((passage) => idle(passage, drafts)),
};

function idle(passage: ReadPassage, { settled }: ResolvedDrafts): Problem[] {
  const { election, excerpt, now, readings, settlement } = passage;
  if (settlement === undefined) return [];
  const at = (...field: readonly string[]) =>
    settled.get(election)?.placeOf(['passages', excerpt.id, ...field]) ?? { line: 1, column: 1 };
  const path = settledPath(election);
  if (Object.keys(settlement).length === 0) {
    const reason = `Unexpected settlement of \`${excerpt.id}\` that decides nothing: take it away`;
    return [problem('settlement-idle', path, at(), reason)];
  }
  return readFields.flatMap((field) => {
    const decided = settlement[field];
    if (decided === undefined) return [];
    const said = [now[field], ...readings.flatMap(({ first, second }) => [first[field], second[field]])];
    if (said.some((value) => !isSame(value, decided.is))) return [];
    const reason = `Unexpected settlement of \`${field}\` of \`${excerpt.id}\` that decides nothing: all readings say \`${inYaml(field, decided.is)}\`; take it away`;
    return [problem('settlement-idle', path, at(field), reason)];
  });
}
