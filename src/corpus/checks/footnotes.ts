import type { Nodes } from 'mdast';
import { flatText } from '../../markdown/flat-text.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import type { FileCheck } from './check.ts';

/**
 * Every footnote stands at the end of the file and belongs to the one quotation that bears its mark. A mark
 * anywhere else would lead nowhere.
 */
export const footnotes: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts, footnotes: defined }) => {
    const problems: Problem[] = [];
    const owners = new Map<string, string>();
    const outside = (nodes: readonly Nodes[], where: string): void => {
      for (const { node } of flatText(nodes).footnotes) {
        const mark = node.identifier;
        const reason = `Unexpected mark of footnote \`${mark}\` in ${where}, expected it in a quotation`;
        problems.push(problem('footnote-outside-quotation', path, startOf(node), reason));
        if (!owners.has(mark)) owners.set(mark, '');
      }
    };
    for (const excerpt of excerpts) {
      for (const { node } of flatText(excerpt.quotes).footnotes) {
        const mark = node.identifier;
        const owner = owners.get(mark);
        if (owner) {
          const reason = `Unexpected second mark of footnote \`${mark}\`, already borne by \`${owner}\``;
          problems.push(problem('footnote-shared', path, startOf(node), reason));
        }
        owners.set(mark, excerpt.id);
      }
      outside(excerpt.notes, 'a note');
      outside(excerpt.label === undefined ? [] : [excerpt.label], 'a finding');
    }
    for (const node of defined.values()) outside(node.children, 'a footnote');
    for (const [mark, node] of defined) {
      if (owners.has(mark)) continue;
      const reason = `Unexpected footnote \`${mark}\`, expected its mark \`[^${mark}]\` in a quotation`;
      problems.push(problem('footnote-unused', path, startOf(node), reason));
    }
    return problems;
  },
};

function startOf({ position }: Nodes): Place {
  return position?.start ?? { line: 1, column: 1 };
}
