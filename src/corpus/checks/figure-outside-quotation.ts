import type { FlatText } from '../../markdown/flat-text.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/** Figures and commitments are the report's words: they stand in quotations and footnotes, not in notes or findings. */
export const figureOutsideQuotation: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts }) =>
    excerpts.flatMap(({ note, label, place }) => [
      ...outside(note, 'a note', path, place),
      ...(label === undefined ? [] : outside(label, 'a finding', path, place)),
    ]),
};

function outside({ directives }: FlatText, where: string, path: string, place: Place): Problem[] {
  const marks = directives.filter(({ node }) => node.name !== 'cite');
  return marks.map(({ node }) =>
    problem(
      'figure-outside-quotation',
      path,
      node.position?.start ?? place,
      `Unexpected \`:${node.name}\` in ${where}, expected it in the quotation`,
    ),
  );
}
