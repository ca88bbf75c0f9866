import type { PhrasingContent, Root, RootContent, Text } from 'mdast';
import type { ContainerDirective, TextDirective } from 'mdast-util-directive';
import { SKIP, visit } from 'unist-util-visit';
import { didYouMean, problem, type Place, type Problem } from '../model/problem.ts';
import { blanked } from './blanked.ts';
import { placeAt } from './places.ts';

/** Names of the directives that a kind of file has. */
export interface OwnDirectives {
  readonly text: readonly string[];
  readonly containers: readonly string[];
  /** Those on a line of their own. */
  readonly leaves: readonly string[];
}

/** The directives of a report. */
export const reportDirectives: OwnDirectives = {
  text: ['figure', 'commitment'],
  containers: ['excerpt'],
  leaves: ['translation'],
};

/**
 * Keeps the directives that are ours and puts every other back from the source, character by character:
 * `14:00`, `3:1` and `Art. 5:a` look like directives to the parser and are the report's words.
 * What only an author can have meant (attributes, or a `:::` block) is a problem instead.
 */
export function keepOwnDirectives(
  tree: Root,
  source: string,
  path: string,
  own: OwnDirectives = reportDirectives,
): Problem[] {
  const problems: Problem[] = [];
  const footnotes = new Set<string>();
  visit(tree, 'footnoteDefinition', ({ identifier }) => void footnotes.add(identifier));
  visit(tree, (node, index, parent) => {
    if (parent === undefined || index === undefined || node.position === undefined) return;
    const printed = printedAt(source, node.position.start.offset, node.position.end.offset);
    if (node.type === 'containerDirective') {
      if (own.containers.includes(node.name)) problems.push(...repeated(node, source, path));
      else problems.push(unknownBlock(node, own, path));
      return;
    }
    if (node.type === 'leafDirective') {
      if (own.leaves.includes(node.name) && parent.type === 'containerDirective') return;
      parent.children[index] = paragraph(printed, node);
      return [SKIP, index + 1];
    }
    if (node.type !== 'textDirective') return;
    if (own.text.includes(node.name) && node.children.length > 0) {
      problems.push(...repeated(node, source, path));
      return;
    }
    if (Object.keys(node.attributes ?? {}).length > 0) problems.push(meant(node, own, path));
    const pieces = putBack(node, source, footnotes);
    parent.children.splice(index, 1, ...pieces);
    return index;
  });
  return problems;
}

/** A stretch of the source without the marks of block quotations. */
function printedAt(source: string, start?: number, end?: number): string {
  return source.slice(start, end).replace(/\n[ \t]*>[ \t]?/g, '\n');
}

function paragraph(printed: string, { position }: RootContent): RootContent {
  return { type: 'paragraph', children: [{ type: 'text', value: printed }], ...(position && { position }) };
}

/** The characters of a directive, with what stands in its brackets read as it is anywhere else: `14:00[^5]` bears a footnote. */
function putBack(node: TextDirective, source: string, footnotes: ReadonlySet<string>): PhrasingContent[] {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  const text = (from?: number, to?: number): Text => ({
    type: 'text',
    value: printedAt(source, from, to),
    ...(node.position && { position: node.position }),
  });
  const [first, last] = [node.children[0], node.children.at(-1)];
  if (first?.position === undefined || last?.position === undefined) return [text(start, end)];
  const [open, close] = [first.position.start.offset ?? 0, last.position.end.offset ?? 0];
  const label = first === last && first.type === 'text' ? /^\^(\S+)$/.exec(first.value)?.[1] : undefined;
  if (label === undefined) return [text(start, open), ...node.children, text(close, end)];
  const identifier = label.toLowerCase();
  if (!footnotes.has(identifier)) return [text(start, end)];
  const position = {
    start: { ...first.position.start, column: first.position.start.column - 1 },
    end: last.position.end,
  };
  return [
    text(start, open - 1),
    { type: 'footnoteReference', identifier, label, position },
    text(close + 1, end),
  ];
}

/** An attribute that is written twice: only one of its values would count. */
function repeated(node: TextDirective | ContainerDirective, source: string, path: string): Problem[] {
  const { from, text } = attributesOf(node, source);
  const seen = new Set<string>();
  return [...text.matchAll(/(?<=[\s{])([\w.-]+)=/g)].flatMap(({ index, 1: name = '' }) => {
    if (!seen.has(name)) {
      seen.add(name);
      return [];
    }
    const reason = `Unexpected second \`${name}\` of \`:${node.name}\`, expected every attribute once`;
    return [problem('attribute-duplicate', path, placeAt(from + index, source), reason)];
  });
}

/** The attributes as written, with blanks for what stands in quotation marks, and their offset in the source. */
function attributesOf(node: TextDirective | ContainerDirective, source: string) {
  const label = node.type === 'textDirective' ? node.children.at(-1) : node.children.find(isLabel);
  const from = label?.position?.end.offset ?? node.position?.start.offset ?? 0;
  const written = source.slice(from, node.position?.end.offset);
  const own = node.type === 'textDirective' ? written : (written.split('\n', 1)[0] ?? '');
  return { from, text: blanked(own, /"[^"]*"|'[^']*'/g) };
}

/** Whether a block is what stands in the brackets of a container's first line. */
export function isLabel({ data }: RootContent): boolean {
  return data !== undefined && 'directiveLabel' in data;
}

function unknownBlock(node: ContainerDirective, { containers }: OwnDirectives, path: string): Problem {
  const expected = containers.map((name) => `\`:::${name}\``).join(', ') || 'paragraphs';
  const reason = `Unexpected block \`:::${node.name}\`, expected ${expected}`;
  return problem('directive-unknown', path, startOf(node), reason);
}

function meant(node: TextDirective, { text }: OwnDirectives, path: string): Problem {
  const names = text.map((name) => `\`:${name}\``).join(' or ') || 'text';
  const reason = text.includes(node.name)
    ? `Unexpected \`:${node.name}\` without words, expected \`:${node.name}[the words]{…}\``
    : `Unexpected directive \`:${node.name}\`, expected ${names}${didYouMean(node.name, text)}`;
  return problem('directive-unknown', path, startOf(node), reason);
}

function startOf({ position }: TextDirective | ContainerDirective): Place {
  return position?.start ?? { line: 1, column: 1 };
}
