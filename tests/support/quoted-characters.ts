import type { Element } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { SKIP, visit } from 'unist-util-visit';

/**
 * The characters of a quotation as its file has them, read line by line and not as Markdown: what the parser has to give
 * back. Left out are white space and what may be a mark of Markdown: `*`, `_`, `\`, `>`, `-` and `+`. Undefined where the
 * lines of the excerpt cannot be told from others.
 * @param text of the report file
 * @param anchor of the excerpt
 */
export function charactersInFile(text: string, anchor: string): string | undefined {
  const lines = text.split('\n');
  const starts = lines.flatMap((line, index) =>
    /^ {0,3}:{3,}excerpt\b/.test(line) && line.includes(`#${anchor}`) ? [index] : [],
  );
  const [start] = starts;
  if (start === undefined || starts.length > 1) return undefined;
  const end = lines.findIndex((line, index) => index > start && /^ {0,3}:{3,}\s*$/.test(line));
  const own = lines.slice(start + 1, end === -1 ? undefined : end);
  const quoted: string[] = [];
  let isOpen = false;
  for (const line of own) {
    // A line without a mark goes on with the paragraph of the quotation above it.
    if (/^ {0,3}>/.test(line)) {
      quoted.push(line.replace(/^ {0,3}>/, ''));
      isOpen = !/^ {0,3}>\s*$/.test(line);
    } else if (isOpen && line.trim() !== '') quoted.push(line);
    else isOpen = false;
  }
  return comparable(
    quoted
      .join('\n')
      .replace(/:(?:figure|commitment)\[((?:[^[\]]|\[[^[\]]*\])*)\]\{[^}]*\}/g, '$1')
      .replace(/\[\^[^\]\s]+\]/g, ''),
  );
}

/** The same of a text of the corpus. */
export function comparable(text: string): string {
  return text.replace(/[\s*_\\>+-]/g, '');
}

/** The words that a reader sees in HTML of the corpus, without the marks of footnotes. */
export function wordsOf(html: string): string {
  const tree = rehype().data('settings', { fragment: true }).parse(html);
  visit(tree, 'element', (element: Element, index, parent) => {
    if (index === undefined || parent === undefined || element.tagName !== 'sup') return undefined;
    parent.children.splice(index, 1);
    return [SKIP, index];
  });
  return toString(tree);
}
