import type { Nodes, Paragraph, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Answer } from '../model/answer.ts';
import { comparisonSchema } from '../model/comparison.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { blanked } from './blanked.ts';
import { citedSentences } from './cited-sentences.ts';
import { linkCitations, ofAnyElection, type Citation } from './citations.ts';
import { readWords, type Words } from './excerpt-text.ts';
import { nodeName } from './node-name.ts';
import { placeAt } from './places.ts';
import { keepOwnDirectives } from './remark-own-directives.ts';
import { switchedOffIn } from './switched-off.ts';
import { parseMarkdown } from './syntax.ts';
import { readYaml, type PlaceIn } from './yaml.ts';

/** A comparison as the author wrote it: paragraphs of our own, each claim with the excerpts it rests on. */
export interface ComparisonDraft {
  readonly path: string;
  readonly topic: string;
  readonly country: string;
  /** What a reader wants to know; the first paragraph is the answer. */
  readonly question: string;
  /** Day of our latest correction; undefined where there is none. */
  readonly revised: string | undefined;
  /** Where a field of the front matter stands. */
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** Where a piece of the text of a field stands. */
  readonly placeIn: PlaceIn;
  /** The text of the file. */
  readonly source: string;
  /** Numbers that stand though no passage bears them out. */
  readonly ownNumbers: readonly Answer[];
  /** Words in quotation marks that stand though no passage holds them. */
  readonly ownWords: readonly Answer[];
  readonly paragraphs: readonly ComparisonParagraph[];
  /** Every `[2005-presidential/count-rating]`, in order. */
  readonly citations: readonly ComparisonCitation[];
}

/** A paragraph with its plain text, which holds the excerpts that it cites. */
export interface ComparisonParagraph extends Words {
  readonly place: Place;
  /** Whether a citation in it is written wrong, which is reported as such: what its claims rest on is not known. */
  readonly isMiscited: boolean;
}

/** A citation and the paragraph that it stands in, counted from 0. */
export interface ComparisonCitation extends Citation {
  readonly paragraph: number;
  /** The sentence that it belongs to: citations of one have the same number. A semicolon ends a sentence too. */
  readonly sentence: number;
}

const top: Place = { line: 1, column: 1 };
const allowed = new Set<Nodes['type']>(['paragraph', 'text', 'emphasis', 'strong', 'break']);

/** Reads a comparison file. Citations become links whose address is the excerpt's id without the country. */
export function readComparison(
  text: string,
  path: string,
): { draft: ComparisonDraft | undefined; problems: Problem[] } {
  const tree = parseMarkdown(text);
  const problems = keepOwnDirectives(tree, text, path, { text: [], containers: [], leaves: [] });
  const [frontMatter, ...blocks] = tree.children;
  if (frontMatter?.type !== 'yaml') {
    const reason = 'Unexpected text, expected front matter between `---` lines';
    return { draft: undefined, problems: [problem('front-matter-missing', path, top, reason)] };
  }
  const { value, problems: wrong, placeOf, placeIn } = readYaml(comparisonSchema, frontMatter.value, path, 1);
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
  const nodes = blocks.filter((block) => block.type === 'paragraph');
  const slips = nodes.map((node) => citationSlips(node, text, path));
  problems.push(...nodes.flatMap((node, index) => [...(slips[index] ?? []), ...ownSyntax(node, text, path)]));
  const linked = nodes.map((node) => linkCitations(node, text, ofAnyElection));
  const sentences = citedSentences(nodes);
  const citations = linked.flatMap((own, paragraph) =>
    own.map((citation) => ({ ...citation, paragraph, sentence: sentences.get(citation.node) ?? 0 })),
  );
  const paragraphs = nodes.map((node, index): ComparisonParagraph => ({
    ...readWords([node]),
    place: node.position?.start ?? top,
    isMiscited: slips[index]?.length !== 0,
  }));
  const { topic, country: home, question, revised } = value;
  const [ownNumbers, ownWords] = [value['own-numbers'], value['own-words']];
  const fields = { topic, country: home, question, revised, ownNumbers, ownWords };
  return { draft: { path, source: text, ...fields, placeOf, placeIn, paragraphs, citations }, problems };
}

/** A citation that is written otherwise than `[election/excerpt]`. */
const almostCited =
  /(?:[[({<]+[ \t]*)?\/?(?<![\p{L}\p{N}/])(?:[a-z-]+\/)?\d{4}-[a-z][a-z0-9-]*\s*[/#]\s*[a-z0-9-]+[ \t]*[\])}>]*/giu;

/** Slips of citations. Read before citations are taken out of the tree, as is all syntax. */
function citationSlips(paragraph: Paragraph, source: string, path: string): Problem[] {
  const start = paragraph.position?.start.offset ?? 0;
  const written = blanked(source.slice(start, paragraph.position?.end.offset), ofAnyElection);
  return [...written.matchAll(almostCited)].map(({ index, 0: words }) => {
    const reason = `Unexpected \`${words.trim()}\`, expected a citation \`[election/excerpt]\`, without blanks in its brackets`;
    return problem('citation-form', path, placeAt(start + index, source), reason);
  });
}

/** Syntax that pages do not know. */
function ownSyntax(paragraph: Paragraph, source: string, path: string): Problem[] {
  const withoutCitations = (written: string) => blanked(blanked(written, ofAnyElection), almostCited);
  return switchedOffIn([paragraph], source, withoutCitations).map(({ offset, what, instead }) =>
    problem(
      'syntax-off',
      path,
      placeAt(offset, source),
      `Unexpected ${what} in a comparison, expected ${instead}`,
    ),
  );
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
