import { problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** Every excerpt stands under a heading as printed. */
export const excerptSection: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts
      .filter(({ section }) => section === undefined)
      .map(({ id, place }) =>
        problem(
          'excerpt-section',
          path,
          place,
          `Unexpected excerpt \`${id}\` before any heading, expected a \`##\` heading as printed`,
        ),
      ),
};
