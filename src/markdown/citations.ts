import type { Nodes, PhrasingContent, Root, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import type { Place } from '../model/problem.ts';
import type { FlatText } from './flat-text.ts';
import { placesOf } from './places.ts';

/** `[2005-presidential/count-rating]`: an excerpt that words of ours rest on. */
export interface Citation {
  readonly place: Place;
  /** `2005-presidential/count-rating`; in a note `count-rating` is one of the same election. */
  readonly excerpt: string;
  /** Where it stands among the words. */
  readonly node: TextDirective;
}

/** An excerpt of any election of the country, as comparisons cite them. */
export const ofAnyElection = /\[([a-z0-9-]+\/[a-z0-9-]+)\]/g;

/** An excerpt of any election of the country, or of the election that the words are about, as notes cite them. */
export const ofThisElection = /\[((?:[a-z0-9-]+\/)?[a-z0-9-]+)\]/g;

/** Turns the citations in a block into directives of the name `cite`, whose words are the excerpt. */
export function linkCitations(block: Nodes, source: string, pattern: RegExp): Citation[] {
  const citations: Citation[] = [];
  visit({ type: 'root', children: [block] } as Root, 'text', (node, position, parent) => {
    if (parent === undefined || position === undefined) return;
    const pieces = split(node, pattern, (excerpt, cite) => {
      const before = citations.filter((other) => other.excerpt === excerpt).length;
      const place = placesOf(`[${excerpt}]`, block, source)[before] ?? block.position?.start;
      citations.push({ place: place ?? { line: 1, column: 1 }, excerpt, node: cite });
    });
    parent.children.splice(position, 1, ...pieces);
    return [SKIP, position + pieces.length];
  });
  return citations;
}

function split(
  node: Text,
  pattern: RegExp,
  found: (excerpt: string, cite: TextDirective) => void,
): PhrasingContent[] {
  return node.value.split(pattern).map((piece, index): PhrasingContent => {
    if (index % 2 === 0) return { ...node, value: piece };
    const cite: TextDirective = {
      type: 'textDirective',
      name: 'cite',
      children: [{ type: 'text', value: piece }],
    };
    found(piece, cite);
    return cite;
  });
}

/** A text without its citations and the spaces before them, as plain text is read. */
export function withoutCitations({ text, directives }: FlatText): string {
  return directives
    .filter(({ node }) => node.name === 'cite')
    .toReversed()
    .reduce((rest, { start, end }) => rest.slice(0, start).trimEnd() + rest.slice(end), text);
}
