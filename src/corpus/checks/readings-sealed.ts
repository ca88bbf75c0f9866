import { problem, type Problem } from '../../model/problem.ts';
import { electionOf, type Drafts, type RoundDraft } from '../drafts.ts';
import { settledPath } from '../settlement.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };

/** Readings are never edited: `settled.yml` names the SHA-256 of each file of them. */
export const readingsSealed: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => [...drafts.rounds.flatMap((round) => seal(round, drafts)), ...missing(drafts)],
};

function seal({ path, name, sha256 }: RoundDraft, { settled }: Drafts): Problem[] {
  const election = electionOf(path);
  const file = settled.get(election);
  const named = file?.fields.rounds[name];
  if (named === sha256) return [];
  if (named !== undefined) {
    const at = `${settledPath(election)}:${file?.placeOf(['rounds', name]).line ?? 1}`;
    const reason = `Unexpected change of readings, whose SHA-256 is \`${sha256}\` and in \`${at}\` another: readings stay as they were made; undo the change, and say in \`settled.yml\` what is decided`;
    return [problem('round-edited', path, top, reason)];
  }
  const expected =
    file === undefined
      ? `\`${settledPath(election)}\` with \`rounds: { ${name}: ${sha256} }\``
      : `\`${name}: ${sha256}\` in \`${settledPath(election)}\`, under \`rounds\``;
  return [problem('round-unsealed', path, top, `Unexpected readings without a seal, expected ${expected}`)];
}

/** Rounds that `settled.yml` names and that are not there. */
function missing({ settled, rounds }: Drafts): Problem[] {
  return [...settled].flatMap(([election, { path, fields, placeOf }]) =>
    Object.keys(fields.rounds)
      .filter((name) => !rounds.some((round) => electionOf(round.path) === election && round.name === name))
      .map((name) => {
        const reason = `Unexpected seal of \`${name}\`, which is not there, expected \`${name}.yml\` beside \`settled.yml\``;
        return problem('round-missing', path, placeOf(['rounds', name]), reason);
      }),
  );
}
