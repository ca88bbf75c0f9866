import type { Link, Nodes, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { nodeName } from '../../markdown/node-name.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { RuleId } from '../../model/rules/index.ts';
import type { FileCheck } from './check.ts';

const allowed = new Set<Nodes['type']>([
  'blockquote',
  'paragraph',
  'list',
  'listItem',
  'text',
  'emphasis',
  'strong',
  'break',
  'link',
  'footnoteReference',
  'textDirective',
]);

/** Quotations, footnotes and notes hold text and emphasis. HTML and the like would be lost on the way to a page. */
export const excerptMarkup: FileCheck = {
  scope: 'file',
  run: ({ path, excerpts, footnotes }) => [
    ...excerpts.flatMap(({ quotation, translations, note }) => [
      ...lost(quotation.blocks, path, true),
      ...translations.flatMap(({ blocks }) => lost(blocks, path, false)),
      ...lost(note.blocks, path, false),
    ]),
    ...[...footnotes.values()].flatMap(({ blocks }) => lost(blocks, path, true)),
  ],
};

function lost(nodes: readonly RootContent[], path: string, isPrinted: boolean): Problem[] {
  const problems: Problem[] = [];
  visit({ type: 'root', children: [...nodes] } satisfies Root, (node) => {
    if (node.type === 'root' || node.position === undefined) return;
    const add = (rule: RuleId, reason: string): void => {
      problems.push(problem(rule, path, node.position?.start ?? { line: 1, column: 1 }, reason));
    };
    if (node.type === 'html') {
      const [html = ''] = node.value.split('\n');
      const escaped = html.replaceAll('<', '\\<');
      add(
        'raw-html',
        `Unexpected HTML \`${html}\`, expected text; if the report prints it, write \`${escaped}\``,
      );
    } else if (node.type === 'footnoteDefinition') {
      add('excerpt-markup', 'Unexpected footnote in an excerpt, expected it at the end of the file');
    } else if (node.type === 'link' && isPrinted && toString(node) !== node.url.replace(/^mailto:/, '')) {
      add(
        'excerpt-markup',
        `Unexpected link to \`${node.url}\`, expected text; if the report prints the brackets, write \`\\[\``,
      );
    } else if (node.type === 'link' && !isSafe(node)) {
      add(
        'excerpt-markup',
        `Unexpected link to \`${node.url}\`, expected an address that begins with \`https://\``,
      );
    } else if (!allowed.has(node.type)) {
      add('excerpt-markup', `Unexpected ${nodeName(node)} in an excerpt, expected paragraphs and emphasis`);
    }
  });
  return problems;
}

function isSafe({ url }: Link): boolean {
  return /^(?:https?:\/\/|mailto:)/.test(url);
}
