import type { Element } from 'hast';
import { h } from 'hastscript';
import type { FootnoteReference, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeTerms, type Terms } from './rehype-terms.ts';

/** Where the directives and footnote marks of a passage lead; asked once for each of them. */
export interface Links {
  /** Address and class of a directive's words; the anchor of a figure; other words, where its own are not shown. */
  readonly directive: (node: TextDirective) => { href: string; class: string; id?: string; words?: string };
  /** Address of the footnote and anchor of its mark. */
  readonly footnote: (mark: string) => { href: string; id: string };
}

/** The terms of a passage that are to be marked, and those that have been. */
export interface TermMarks {
  readonly terms: Terms;
  /** Addresses of the terms that are marked already: each is once in a passage. Grows. */
  readonly met: Set<string>;
}

/** Block elements as HTML that is safe to place into a page. Terms are marked if there are any to mark. */
export function renderHtml(nodes: readonly RootContent[], links: Links, marks?: TermMarks): string {
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
  if (marks !== undefined) rehypeTerms(marks.terms, marks.met)(tree);
  return rehype().stringify(tree).trim();
}
