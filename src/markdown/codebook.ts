import type { Root } from 'hast';
import { toString } from 'hast-util-to-string';
import type { CodebookPart } from '../model/codebook.ts';
import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { visit } from 'unist-util-visit';
import type { Place } from '../model/problem.ts';
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

/**
 * What the codebook may not hold: it is a page of the site, and authors from anywhere propose changes to it. Its links lead
 * within it, to the collection or to a secure address; it has no images and no HTML but the comments that enclose its tables.
 */
export function codebookFaults(text: string): { readonly place: Place; readonly reason: string }[] {
  const faults: { place: Place; reason: string }[] = [];
  visit(remark().use(remarkGfm).parse(text), (node) => {
    const { line = 1, column = 1 } = node.position?.start ?? {};
    const fault = (reason: string) => faults.push({ place: { line, column }, reason });
    if (node.type === 'html' && !/^<!-- \/?[a-z]+ -->$/.test(node.value))
      fault('Unexpected HTML, expected Markdown');
    else if (node.type === 'image' || node.type === 'imageReference')
      fault('Unexpected image, expected words');
    else if ((node.type === 'link' || node.type === 'definition') && !isSafeLink(node.url))
      fault(
        `Unexpected address \`${node.url}\` of a link, expected one that begins with \`https://\` or \`#\`, or a file`,
      );
  });
  return faults;
}

/** Whether an address leads within the page, to a file beside it, or to a secure page without a name and password in it. */
function isSafeLink(url: string): boolean {
  if (/^(?:#|\.{0,2}\/?[\w-]+(?:\/[\w.-]+)*(?:\.\w+)?$)/.test(url)) return true;
  return URL.canParse(url) && url.startsWith('https://') && !/[@\\]/.test(url);
}

function treeOf(text: string): Root {
  const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeHeadingIds).use(rehypeScrollTables);
  return processor.runSync(processor.parse(text.replace(/^# .*\n/, '')));
}
