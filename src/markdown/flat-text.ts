import type { FootnoteReference, Nodes } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';

/** A directive or footnote mark with the span of its words in the flat text. */
export interface Mark<Node = TextDirective | FootnoteReference> {
  readonly node: Node;
  readonly start: number;
  readonly end: number;
}

/** Plain text of some blocks, one line per block, with the marks that stand in it. */
export interface FlatText {
  readonly text: string;
  readonly directives: readonly Mark<TextDirective>[];
  readonly footnotes: readonly Mark<FootnoteReference>[];
}

const blocks = new Set(['paragraph', 'heading', 'listItem']);

/** Reads blocks as plain text. A line break in the source is a space; nothing else changes. */
export function flatText(nodes: readonly Nodes[]): FlatText {
  let text = '';
  const directives: Mark<TextDirective>[] = [];
  const footnotes: Mark<FootnoteReference>[] = [];
  const read = (node: Nodes): void => {
    if (blocks.has(node.type) && text !== '' && !text.endsWith('\n')) text += '\n';
    const start = text.length;
    if (node.type === 'break') text += ' ';
    else if ('value' in node) text += node.value.replace(/[ \t]*\n[ \t]*/g, ' ');
    else if ('children' in node) node.children.forEach(read);
    if (node.type === 'textDirective') directives.push({ node, start, end: text.length });
    if (node.type === 'footnoteReference') footnotes.push({ node, start, end: text.length });
  };
  nodes.forEach(read);
  return { text, directives, footnotes };
}
