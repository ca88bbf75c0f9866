import type { Nodes, Paragraph, PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { comparisonSchema } from '../model/comparison.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { nodeName } from './node-name.ts';
import { placesOf } from './places.ts';
import { keepOwnDirectives } from './remark-own-directives.ts';
import { parseMarkdown } from './syntax.ts';
import { readYaml } from './yaml.ts';

/** A comparison as the author wrote it: paragraphs of our own, each claim with the excerpts it rests on. */
export interface ComparisonDraft {
  readonly path: string;
  readonly topic: string;
  readonly country: string;
  /** What a reader wants to know; the first paragraph is the answer. */
  readonly question: string;
  /** Where a field of the front matter stands. */
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  readonly paragraphs: readonly Paragraph[];
  /** Every `[2005-presidential/count-rating]`, in order. */
  readonly citations: readonly Citation[];
}

/** `[2005-presidential/count-rating]`: an excerpt that a claim rests on. */
export interface Citation {
  readonly place: Place;
  /** `2005-presidential/count-rating` */
  readonly excerpt: string;
  /** Where it stands among the paragraphs. */
  readonly node: TextDirective;
  readonly paragraph: number;
  /** The claim that it bears out: citations of one have the same number. A claim ends with its sentence, or at a semicolon. */
  readonly claim: number;
}

const top: Place = { line: 1, column: 1 };
const allowed = new Set<Nodes['type']>(['paragraph', 'text', 'emphasis', 'strong', 'break']);
const citation = /\[([a-z0-9-]+\/[a-z0-9-]+)\]/g;

/** Reads a comparison file. Citations become links whose address is the excerpt's id without the country. */
export function readComparison(
  text: string,
  path: string,
): { draft: ComparisonDraft | undefined; problems: Problem[] } {
  const tree = parseMarkdown(text);
  const problems = keepOwnDirectives(tree, text, path, { text: [], containers: [] });
  const [frontMatter, ...blocks] = tree.children;
  if (frontMatter?.type !== 'yaml') {
    const reason = 'Unexpected text, expected front matter between `---` lines';
    return { draft: undefined, problems: [problem('front-matter-missing', path, top, reason)] };
  }
  const { value, problems: wrong, placeOf } = readYaml(comparisonSchema, frontMatter.value, path, 1);
  problems.push(...wrong, ...unexpected(blocks, path));
  if (value === undefined) return { draft: undefined, problems };
  const [country = '', , file = ''] = path.split('/');
  for (const [field, expected] of [
    ['topic', file.replace(/\.md$/, '')],
    ['country', country],
  ] as const) {
    if (value[field] === expected) continue;
    const reason = `Unexpected ${field} \`${value[field]}\`, expected \`${expected}\` as the path says`;
    problems.push(problem('comparison-form', path, placeOf([field]), reason));
  }
  const paragraphs = blocks.filter((block) => block.type === 'paragraph');
  const claims = claimCounter();
  const citations = paragraphs.flatMap((paragraph, index) => linkCitations(paragraph, index, text, claims));
  return { draft: { path, ...value, placeOf, paragraphs, citations }, problems };
}

/** A comparison is paragraphs; what is not text would be lost on the way to a page. */
function unexpected(blocks: readonly RootContent[], path: string): Problem[] {
  const found = (node: Nodes, what: string): Problem =>
    problem('comparison-form', path, node.position?.start ?? top, `Unexpected ${what}, expected paragraphs`);
  if (blocks.length === 0)
    return [
      problem('comparison-form', path, top, 'Unexpected comparison without a text, expected paragraphs'),
    ];
  return blocks.flatMap((block) => {
    // An unknown block has been reported as such.
    if (block.type === 'containerDirective') return [];
    if (block.type !== 'paragraph') return [found(block, nodeName(block))];
    const problems: Problem[] = [];
    visit(block, (node) => {
      if (!allowed.has(node.type))
        problems.push(found(node, node.type === 'html' ? `HTML \`${node.value}\`` : nodeName(node)));
    });
    return problems;
  });
}

/** Tells the claims of a text apart, which is read piece by piece. */
interface ClaimCounter {
  readonly paragraph: () => void;
  readonly words: (text: string) => void;
  /** The number of the claim that a citation here is of. */
  readonly cite: () => number;
}

function claimCounter(): ClaimCounter {
  let claim = 0;
  // Citations stand after the mark that ends their claim: it is over with the first word that follows them.
  let [isEnded, isCited] = [false, false];
  return {
    paragraph() {
      claim += 1;
      [isEnded, isCited] = [false, false];
    },
    words(text) {
      if (text.trim() === '') return;
      if ((isEnded && isCited) || /[.;!?]\s+\S/.test(text)) claim += 1;
      isEnded = /[.;!?][”"’)]*\s*$/.test(text);
      isCited = false;
    },
    cite() {
      isCited = true;
      return claim;
    },
  };
}

function linkCitations(
  paragraph: Paragraph,
  index: number,
  source: string,
  claims: ClaimCounter,
): Citation[] {
  const citations: Citation[] = [];
  claims.paragraph();
  visit({ type: 'root', children: [paragraph] } satisfies Root, 'text', (node, position, parent) => {
    if (parent === undefined || position === undefined) return;
    const pieces = split(node, claims, (excerpt, cite, claim) => {
      const before = citations.filter((other) => other.excerpt === excerpt).length;
      const place = placesOf(`[${excerpt}]`, paragraph, source)[before] ?? paragraph.position?.start ?? top;
      citations.push({ place, excerpt, node: cite, paragraph: index, claim });
    });
    parent.children.splice(position, 1, ...pieces);
    return [SKIP, position + pieces.length];
  });
  return citations;
}

function split(
  node: Text,
  claims: ClaimCounter,
  found: (excerpt: string, cite: TextDirective, claim: number) => void,
): PhrasingContent[] {
  return node.value.split(citation).map((piece, index): PhrasingContent => {
    if (index % 2 === 0) {
      claims.words(piece);
      return { type: 'text', value: piece };
    }
    const cite: TextDirective = {
      type: 'textDirective',
      name: 'cite',
      children: [{ type: 'text', value: piece }],
    };
    found(piece, cite, claims.cite());
    return cite;
  });
}
