import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { h } from 'hastscript';
import { SKIP, visit } from 'unist-util-visit';

/**
 * Puts every table into a section that scrolls by itself, and says what its header cells head. The section is named by
 * the heading above it and the table's first row: a page may hold many tables with the same columns.
 */
export function rehypeScrollTables() {
  return (tree: Root): void => {
    let heading = '';
    visit(tree, 'element', (node, index, parent) => {
      if (/^h[1-6]$/.test(node.tagName)) heading = `${toString(node)}: `;
      if (node.tagName !== 'table' || parent === undefined || index === undefined) return;
      node.properties.className = ['table'];
      visit(node, 'element', (cell) => {
        if (cell.tagName === 'th') cell.properties.scope = 'col';
      });
      const name = `${heading}${firstRow(node)}`;
      parent.children[index] = h('section', { class: 'scroll', tabIndex: 0, ariaLabel: name }, node);
      return [SKIP, index + 1];
    });
  };
}

function firstRow(table: Element): string {
  const cells: string[] = [];
  visit(table, 'element', (node) => {
    if (node.tagName === 'th') cells.push(toString(node));
  });
  return cells.join(', ');
}
