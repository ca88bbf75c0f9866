import type { List, Root, RootContent, Text } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns numbered lists back into paragraphs that begin with their number as written. A sentence of a report
 * may begin with "12."; as a list its number would leave the text and be counted anew.
 */
export function keepPrintedNumbers(tree: Root, source: string): void {
  visit(tree, 'list', (list, index, parent) => {
    if (!list.ordered || parent === undefined || index === undefined) return;
    parent.children.splice(index, 1, ...unlisted(list, source));
    return index;
  });
}

function unlisted(list: List, source: string): RootContent[] {
  return list.children.flatMap((item): RootContent[] => {
    const value = /^\d+[.)][ \t]*/.exec(source.slice(item.position?.start.offset))?.[0] ?? '';
    const number: Text = { type: 'text', value, ...(item.position && { position: item.position }) };
    // An item may begin with a list of its own, as in "12. 13. …".
    const [first, ...others] = item.children.flatMap((child): RootContent[] =>
      child.type === 'list' && child.ordered ? unlisted(child, source) : [child],
    );
    if (first?.type === 'paragraph') return [{ ...first, children: [number, ...first.children] }, ...others];
    const alone: RootContent = { type: 'paragraph', children: [{ ...number, value: value.trimEnd() }] };
    return first === undefined ? [alone] : [alone, first, ...others];
  });
}
