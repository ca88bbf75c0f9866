import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FootnoteReference, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';

/** Where the directives and footnote marks of a passage lead; asked once for each of them. */
export interface Links {
  /** Address and class of a directive's words; the anchor of a figure; other words, where its own are not shown. */
  readonly directive: (node: TextDirective) => { href: string; class: string; id?: string; words?: string };
  /** Address of the footnote and anchor of its mark. */
  readonly footnote: (mark: string) => { href: string; id: string };
}

/** Block elements as HTML that is safe to place into a page. */
export function renderHtml(nodes: readonly RootContent[], links: Links): string {
  const handlers: Handlers = {
    textDirective: (state: State, node: TextDirective): Element => {
      const { href, class: className, id, words } = links.directive(node);
      return h(
        'a',
        { class: className, href, ...(id === undefined ? {} : { id }) },
        words ?? state.all(node),
      );
    },
    footnoteReference: (_state: State, node: FootnoteReference): Element => {
      const { href, id } = links.footnote(node.identifier);
      return h(
        'sup',
        { class: 'note-mark' },
        h('a', { href, id, ariaLabel: `Footnote ${node.identifier}` }, node.identifier),
      );
    },
  };
  const tree = unified()
    .use(remarkRehype, { handlers })
    .runSync({ type: 'root', children: [...nodes] });
  return rehype().stringify(tree).trim();
}
