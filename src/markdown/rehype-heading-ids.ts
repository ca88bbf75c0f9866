import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { visit } from 'unist-util-visit';

/** Gives every heading an id made of its words, so that a section has an address. */
export function rehypeHeadingIds() {
  return (tree: Root): void => {
    const used = new Set<string>();
    visit(tree, 'element', (node) => {
      if (!/^h[2-6]$/.test(node.tagName)) return;
      const words = toString(node)
        .toLowerCase()
        .match(/[a-z0-9]+/g) ?? ['section'];
      let id = words.join('-');
      while (used.has(id)) id += '-2';
      used.add(id);
      node.properties.id = id;
    });
  };
}
