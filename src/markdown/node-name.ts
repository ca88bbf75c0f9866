import type { Nodes } from 'mdast';

const names: Partial<Record<Nodes['type'], string>> = {
  blockquote: 'quotation',
  containerDirective: 'block',
  footnoteDefinition: 'footnote',
  footnoteReference: 'footnote mark',
  html: 'HTML',
  paragraph: 'text',
};

/** What an author calls a node of the syntax tree. */
export function nodeName(node: Nodes): string {
  return names[node.type] ?? node.type;
}
