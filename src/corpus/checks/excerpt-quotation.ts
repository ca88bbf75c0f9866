import { problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** Every excerpt quotes the report. */
export const excerptQuotation: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts
      .filter(({ quotation }) => quotation.text.trim() === '')
      .map(({ id, place }) =>
        problem(
          'excerpt-quotation',
          path,
          place,
          `Unexpected excerpt \`${id}\` without a quotation, expected lines that begin with \`>\``,
        ),
      ),
};
