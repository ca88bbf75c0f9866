import { problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** Every excerpt has a finding: one line of ours that says what the passage says. */
export const excerptFinding: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts
      .filter(({ finding }) => finding === '')
      .map(({ id, place }) =>
        problem(
          'excerpt-finding',
          path,
          place,
          `Unexpected excerpt \`${id}\` without a finding, expected \`:::excerpt[what it says]{…}\``,
        ),
      ),
};
