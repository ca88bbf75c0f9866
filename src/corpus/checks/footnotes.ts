import type { FootnoteReference } from 'mdast';
import type { FlatText } from '../../markdown/flat-text.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/**
 * Every footnote stands at the end of the file and belongs to the one quotation that has its mark. No mark stands
 * anywhere else.
 */
export const footnotes: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts, footnotes: defined }) => {
    const problems: Problem[] = [];
    const owners = new Map<string, string>();
    const outside = (words: FlatText, where: string): void => {
      for (const { node } of words.footnotes) {
        const mark = node.identifier;
        const reason = `Unexpected mark of footnote \`${mark}\` in ${where}, expected it in a quotation`;
        problems.push(problem('footnote-outside-quotation', path, startOf(node), reason));
        if (!owners.has(mark)) owners.set(mark, '');
      }
    };
    for (const excerpt of excerpts) {
      for (const { node } of excerpt.quotation.footnotes) {
        const mark = node.identifier;
        const owner = owners.get(mark);
        if (owner) {
          const reason = `Unexpected second mark of footnote \`${mark}\`, already borne by \`${owner}\``;
          problems.push(problem('footnote-shared', path, startOf(node), reason));
        }
        owners.set(mark, excerpt.id);
      }
      outside(excerpt.note, 'a note');
      if (excerpt.label !== undefined) outside(excerpt.label, 'a finding');
    }
    for (const footnote of defined.values()) outside(footnote, 'a footnote');
    for (const { mark, place } of defined.values()) {
      if (owners.has(mark)) continue;
      const reason = `Unexpected footnote \`${mark}\`, expected its mark \`[^${mark}]\` in a quotation`;
      problems.push(problem('footnote-unused', path, place, reason));
    }
    return problems;
  },
};

function startOf({ position }: FootnoteReference): Place {
  return position?.start ?? { line: 1, column: 1 };
}
