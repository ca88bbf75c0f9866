import { rehype } from 'rehype';
import { remark } from 'remark';
import remarkGfm from 'remark-gfm';
import remarkRehype from 'remark-rehype';
import { rehypeHeadingIds } from './rehype-heading-ids.ts';
import { rehypeScrollTables } from './rehype-scroll-tables.ts';

/**
 * The codebook as HTML for a page that has a title of its own: the first heading is left out, every other has an id.
 * It is our own text, so all of GitHub's Markdown may stand in it.
 */
export function renderCodebook(text: string): string {
  const processor = remark().use(remarkGfm).use(remarkRehype).use(rehypeHeadingIds).use(rehypeScrollTables);
  const tree = processor.runSync(processor.parse(text.replace(/^# .*\n/, '')));
  return rehype().stringify(tree);
}
