import { problem } from '../../model/problem.ts';
import type { CommitmentKind } from '../../model/vocabulary.ts';
import type { CorpusCheck } from './check.ts';

const isBroken: Readonly<Record<CommitmentKind, boolean>> = {
  commitment: true,
  obligation: true,
  standard: true,
  law: true,
  monitoring: false,
  'good-practice': false,
  observation: false,
};

/** What is against a law or commitment by its assessment does not hold up good practice alone. */
export const breachBasis: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports }) =>
    reports.flatMap(({ path, excerpts }) =>
      excerpts
        .filter(({ assessment }) => assessment === 'breach')
        .flatMap(({ id, placeOf, refersTo: { commitments } }) => {
          const held = commitments.found.map(({ commitment }) => commitment);
          if (held.length === 0 || held.some(({ kind }) => isBroken[kind])) return [];
          const labels = held.map(({ label }) => `“${label}”`).join(', ');
          const reason = `Unexpected breach in \`${id}\`, which invokes only ${labels}, expected \`concern\``;
          return [problem('breach-of-good-practice', path, placeOf('assessment'), reason)];
        }),
    ),
};
