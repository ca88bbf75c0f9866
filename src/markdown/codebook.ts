import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { CodebookPart } from '../model/codebook.ts';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeScrollTables } from './rehype-scroll-tables.ts';

/**
 * The codebook as HTML for a page that has a title of its own: the first heading is left out, every other has an id.
 * It is our own text, so all of GitHub's Markdown may stand in it.
 */
export function renderCodebook(text: string): string {
  return rehype().stringify(treeOf(text));
}

/** The sections of the codebook, each with those within it. */
export function codebookParts(text: string): CodebookPart[] {
  const parts: (CodebookPart & { readonly parts: CodebookPart[] })[] = [];
  visit(treeOf(text), 'element', (node) => {
    if (node.tagName !== 'h2' && node.tagName !== 'h3') return;
    const part = { id: String(node.properties.id), label: toString(node), parts: [] };
    const above = node.tagName === 'h3' ? parts.at(-1)?.parts : undefined;
    (above ?? parts).push(part);
  });
  return parts;
}

function treeOf(text: string): Root {
  const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeHeadingIds).use(rehypeScrollTables);
  return processor.runSync(processor.parse(text.replace(/^# .*\n/, '')));
}
