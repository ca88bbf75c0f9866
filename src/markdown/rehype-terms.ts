import type { Parents, Root, Text } from 'hast';
import { h } from 'hastscript';
import { CONTINUE, SKIP, visit } from 'unist-util-visit';

/** The spellings that passages may bear, and where each is explained. */
export interface Terms {
  /** Finds one of them, the longest that stands at a place; whole words as they are spelled. */
  readonly pattern: RegExp;
  /** Addresses by spelling. */
  readonly hrefs: ReadonlyMap<string, string>;
}

/** Spellings, each with the address of its explanation. One that has two addresses could mean either and is left out. */
export function termsOf(spellings: readonly (readonly [spelling: string, href: string])[]): Terms {
  const hrefs = new Map<string, string>();
  const ambiguous = new Set<string>();
  for (const [spelling, href] of spellings) {
    if ((hrefs.get(plain(spelling)) ?? href) !== href) ambiguous.add(plain(spelling));
    hrefs.set(plain(spelling), href);
  }
  for (const spelling of ambiguous) hrefs.delete(spelling);
  const longestFirst = [...hrefs.keys()].sort((a, b) => b.length - a.length).map(asPattern);
  // With no spelling there is nothing to find: `(?!)` is found nowhere.
  const words = longestFirst.join('|') || '(?!)';
  return { pattern: new RegExp(`(?<![\\p{L}\\p{N}][-/]?)(?:${words})(?![-/]?[\\p{L}\\p{N}])`, 'gu'), hrefs };
}

/** A spelling as it is compared: lines may break in it, and reports print straight and curved apostrophes. */
function plain(spelling: string): string {
  return spelling.replace(/\s+/g, ' ').replaceAll('’', "'");
}

function asPattern(spelling: string): string {
  const word = (text: string) =>
    text
      .split("'")
      .map((part) => RegExp.escape(part))
      .join("['’]");
  return spelling.split(' ').map(word).join('\\s+');
}

/**
 * Makes the first occurrence of every term a link to its explanation. The words stay as they are, and what is a link
 * already is left alone.
 * @param met addresses that the reader of the same passage has met before; grows
 */
export function rehypeTerms({ pattern, hrefs }: Terms, met: Set<string>) {
  return (tree: Root): void => {
    visit(tree, (node, index, parent: Parents | undefined) => {
      if (node.type === 'element' && node.tagName === 'a') return SKIP;
      if (node.type !== 'text' || parent === undefined || index === undefined) return CONTINUE;
      const pieces = marked(node, pattern, hrefs, met);
      parent.children.splice(index, 1, ...pieces);
      return index + pieces.length;
    });
  };
}

function marked(
  { value }: Text,
  pattern: RegExp,
  hrefs: ReadonlyMap<string, string>,
  met: Set<string>,
): (Text | ReturnType<typeof h>)[] {
  const pieces: (Text | ReturnType<typeof h>)[] = [];
  let from = 0;
  for (const { 0: words, index } of value.matchAll(pattern)) {
    const href = hrefs.get(plain(words));
    if (href === undefined || met.has(href)) continue;
    met.add(href);
    pieces.push({ type: 'text', value: value.slice(from, index) }, h('a', { class: 'term', href }, words));
    from = index + words.length;
  }
  return [...pieces, { type: 'text', value: value.slice(from) }];
}
