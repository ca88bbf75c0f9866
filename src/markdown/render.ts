import type { Element, ElementContent } from 'hast';
import { h } from 'hastscript';
import type { FootnoteReference, RootContent } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import type { Handlers, State } from 'mdast-util-to-hast';
import { rehype } from 'rehype';
import remarkRehype from 'remark-rehype';
import { unified } from 'unified';
import { rehypeTerms, type Terms } from './rehype-terms.ts';

/** Where a directive's words lead, and how they are marked. */
export interface DirectiveLink {
  readonly href: string;
  readonly class: string;
  /** The anchor of a figure. */
  readonly id?: string;
  /** Anchors that it had before. */
  readonly formerIds?: readonly string[];
  /** Other words, where its own are not shown. */
  readonly words?: string;
  /** What it is called, where its words alone do not say what it leads to. They begin it. */
  readonly name?: string;
}

/** Where the directives and footnote marks of a passage lead; asked once for each of them. */
export interface Links {
  /** The words of a directive without a link are text. */
  readonly directive: (node: TextDirective) => DirectiveLink | undefined;
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
    textDirective: (state: State, node: TextDirective): Element | ElementContent[] => {
      const link = links.directive(node);
      if (link === undefined) return state.all(node);
      const { href, class: className, id, formerIds = [], words, name } = link;
      return h(
        'a',
        { class: className, href, ariaLabel: name },
        // Places of their own, which a style sheet lays at the beginning of the passage.
        [...(id === undefined ? [] : [id]), ...formerIds].map((place) => h('span', { id: place })),
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
