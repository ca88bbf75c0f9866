import { problem } from '../../model/problem.ts';
import { kindsToBeMet } from '../../model/vocabulary.ts';
import type { CorpusCheck } from './check.ts';

/** What is against a law or commitment by its assessment does not hold up good practice alone. */
export const breachBasis: CorpusCheck = {
  scope: 'corpus',
  run: ({ reports }) =>
    reports.flatMap(({ path, excerpts }) =>
      excerpts
        .filter(({ assessment }) => assessment === 'breach')
        .flatMap(({ id, placeOf, refersTo: { commitments } }) => {
          const held = commitments.found.map(({ commitment }) => commitment);
          if (held.length === 0 || held.some(({ kind }) => kindsToBeMet.includes(kind))) return [];
          const labels = held.map(({ label }) => `“${label}”`).join(', ');
          const reason = `Unexpected breach in \`${id}\`, which invokes only ${labels}, expected \`concern\``;
          return [problem('breach-of-good-practice', path, placeOf('assessment'), reason)];
        }),
    ),
};
