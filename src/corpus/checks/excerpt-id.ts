import { problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** Every excerpt has an id, which is its address for good. */
export const excerptId: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts
      .filter(({ faults }) => faults.some(({ attribute }) => attribute === 'id'))
      .map(({ id, place, placeOf }) =>
        id === ''
          ? problem(
              'excerpt-id',
              path,
              place,
              'Unexpected excerpt without an id, expected `{#what-it-says …}`',
            )
          : problem(
              'excerpt-id',
              path,
              placeOf('#'),
              `Unexpected id \`${id}\`, expected small letters, digits and single hyphens`,
            ),
      ),
};
