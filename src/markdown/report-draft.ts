import type { Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import type { Answer } from '../model/answer.ts';
import type { Assessment, FollowUp, StatedTopics, Voice } from '../model/excerpt.ts';
import { headingKey } from '../model/heading.ts';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { reportSchema, type ReportFields } from '../model/report.ts';
import { readAttributes, type AttributeFault } from './excerpt-attributes.ts';
import {
  readExcerptText,
  readWords,
  type ExcerptText,
  type FootnoteDraft,
  type Words,
} from './excerpt-text.ts';
import { linkCitations, ofThisElection, type Citation } from './citations.ts';
import { nodeName } from './node-name.ts';
import { isLabel, keepOwnDirectives } from './remark-own-directives.ts';
import { keepPrintedNumbers } from './remark-printed-numbers.ts';
import { placeAt } from './places.ts';
import { slipsOfMarkup } from './slips.ts';
import { switchedOffIn } from './switched-off.ts';
import { parseMarkdown } from './syntax.ts';
import { readYaml, type PlaceIn } from './yaml.ts';

/** A report file that has been read and not yet linked to anything. */
export interface ReportDraft {
  /** Relative to content/. */
  readonly path: string;
  /** The text of the file. */
  readonly source: string;
  readonly fields: ReportFields;
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  /** Where a piece of the text of a field stands. */
  readonly placeIn: PlaceIn;
  readonly sections: readonly Section[];
  readonly excerpts: readonly ExcerptDraft[];
  /** By their mark. */
  readonly footnotes: ReadonlyMap<string, FootnoteDraft>;
}

/** A heading as printed. */
export interface Section {
  readonly heading: string;
  /** The same as headings are compared. */
  readonly key: string;
  readonly place: Place;
}

/** An excerpt as the author wrote it, with all that can be read without any other file. */
export interface ExcerptDraft extends ExcerptText {
  readonly place: Place;
  readonly section: Section | undefined;
  /** As written; empty where there is none. */
  readonly id: string;
  readonly finding: string;
  /** The words of the finding as written. */
  readonly label: Words | undefined;
  /** Undefined where it is missing or wrong. */
  readonly assessment: Assessment | undefined;
  /** What it says of its topics, beside its heading. */
  readonly stated: StatedTopics;
  /** Threads of the country, by their file names. */
  readonly threads: readonly string[];
  readonly followUp: FollowUp | undefined;
  readonly voice: Voice;
  /** The office that it is about; undefined where it does not say. */
  readonly office: string | undefined;
  /** The number of the round that it is about; undefined where it does not say. */
  readonly round: number | undefined;
  /** Undefined where nobody has noted it, or it is no page number. */
  readonly page: number | undefined;
  /** Day of our latest correction; undefined where there is none or it is no day. */
  readonly revised: string | undefined;
  /** Numbers of the finding and the note that stand though no passage bears them out. */
  readonly ownNumbers: readonly Answer[];
  /** Words in quotation marks that stand though no passage holds them. */
  readonly ownWords: readonly Answer[];
  /** Limiting words and voices of the quotation that the finding leaves out. */
  readonly leavesOut: readonly Answer[];
  /** What is wrong with its attributes. */
  readonly faults: readonly AttributeFault[];
  /** Where an attribute stands in the opening line; `#` is the id. */
  readonly placeOf: (attribute: string) => Place;
  /** Our translations of the quotation: one at most in a sound report, with words. */
  readonly translations: readonly TranslationDraft[];
  /** Our words. */
  readonly note: NoteDraft;
  /** Whether a slip of markup is in it, so that its words are not what its author meant. */
  readonly isMalformed: boolean;
}

/** A translation of a quotation by us: the lines behind `::translation`. */
export interface TranslationDraft extends Words {
  readonly place: Place;
}

/** Our note on an excerpt, with the excerpts that it cites. */
export interface NoteDraft extends Words {
  readonly citations: readonly Citation[];
}

const top: Place = { line: 1, column: 1 };

/** Reads a report file. All that is wrong with its form is among the problems; what it refers to is left to `resolve`. */
export function readReport(
  text: string,
  path: string,
): { draft: ReportDraft | undefined; problems: Problem[] } {
  const tree = parseMarkdown(text);
  const slips = slipsOfMarkup(text, path);
  const problems = [...slips, ...keepOwnDirectives(tree, text, path).filter(isOnOtherLine(slips))];
  keepPrintedNumbers(tree, text);
  const frontMatter = tree.children[0];
  if (frontMatter?.type !== 'yaml') {
    problems.push(
      problem(
        'front-matter-missing',
        path,
        top,
        'Unexpected text, expected front matter between `---` lines',
      ),
    );
    return { draft: undefined, problems };
  }
  const reading = readYaml(reportSchema, frontMatter.value, path, 1);
  problems.push(...reading.problems);
  const unread = [...problems];
  const found: Problem[] = [];
  const body = readBody(tree, text, path, found, unread);
  problems.push(...found.filter(isOnOtherLine(slips)), ...ownSyntax(body, text, path));
  if (reading.value === undefined) return { draft: undefined, problems };
  return {
    draft: {
      path,
      source: text,
      fields: reading.value,
      placeOf: reading.placeOf,
      placeIn: reading.placeIn,
      ...body,
    },
    problems,
  };
}

/** Whether a problem is not what a slip on its line has led to. */
function isOnOtherLine(slips: readonly Problem[]): (problem: Problem) => boolean {
  const lines = new Set(slips.map(({ line }) => line));
  return ({ line }) => !lines.has(line);
}

/** Syntax in our own words that pages do not know. */
function ownSyntax({ excerpts }: Body, text: string, path: string): Problem[] {
  return excerpts.flatMap(({ label, note, place }) => {
    const blocks = [...(label?.blocks ?? []), ...note.blocks];
    return switchedOffIn(blocks, text).map(({ offset, what, instead }) => {
      const at = placeAt(offset, text);
      const where = at.line === place.line ? 'a finding' : 'a note';
      return problem('syntax-off', path, at, `Unexpected ${what} in ${where}, expected ${instead}`);
    });
  });
}

type Body = Pick<ReportDraft, 'sections' | 'excerpts' | 'footnotes'>;

function readBody(
  tree: Root,
  text: string,
  path: string,
  problems: Problem[],
  unread: readonly Problem[],
): Body {
  const nodes = tree.children.slice(1);
  // Footnotes stand at the end of the file, and an excerpt holds those that it bears.
  const footnotes = readFootnotes(nodes, path, problems);
  const sections: Section[] = [];
  const excerpts: ExcerptDraft[] = [];
  // What follows a first line that is none belongs to its excerpt, and is not reported once more.
  let isAfterOpening = false;
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      isAfterOpening = false;
      const heading = toString(node);
      sections.push({ heading, key: headingKey(heading), place: placeOf(node) });
    } else if (node.type === 'containerDirective') {
      isAfterOpening = false;
      unclosed(node, text, path, problems, unread);
      excerpts.push(readExcerpt(node, sections.at(-1), footnotes, text, unread));
    } else if (node.type !== 'footnoteDefinition') {
      if (isOpening(node, text)) isAfterOpening = true;
      else if (!isAfterOpening && inside(node, unread).length === 0) problems.push(outside(node, path));
    }
  }
  return { sections, excerpts, footnotes };
}

function readFootnotes(
  nodes: readonly RootContent[],
  path: string,
  problems: Problem[],
): Map<string, FootnoteDraft> {
  const footnotes = new Map<string, FootnoteDraft>();
  for (const node of nodes) {
    if (node.type !== 'footnoteDefinition') continue;
    const [mark, place] = [node.identifier, placeOf(node)];
    const first = footnotes.get(mark);
    if (first === undefined) footnotes.set(mark, { ...readWords(node.children), mark, place });
    else {
      const reason = `Unexpected second footnote \`${mark}\`, already defined at line ${first.place.line}`;
      problems.push(problem('footnote-duplicate', path, place, reason));
    }
  }
  return footnotes;
}

/** Whether a node begins like an excerpt and is none. */
function isOpening({ position }: RootContent, text: string): boolean {
  return /^(?:>\s*)?:*\s*excerpt\s*[[{]/i.test(text.slice(position?.start.offset));
}

function outside(node: RootContent, path: string): Problem {
  const [what, expected] =
    node.type === 'heading'
      ? [`heading of level ${node.depth}`, 'a heading as printed, of level 2, `## …`']
      : [`${nodeName(node)} outside an excerpt`, 'it in one'];
  return problem('text-outside-excerpt', path, placeOf(node), `Unexpected ${what}, expected ${expected}`);
}

function placeOf(node: RootContent): Place {
  return node.position?.start ?? top;
}

function unclosed(
  node: ContainerDirective,
  text: string,
  path: string,
  problems: Problem[],
  unread: readonly Problem[],
): void {
  // An end that is not written as one has been reported as that.
  if (inside(node, unread).some(({ ruleId }) => ruleId === 'excerpt-closing' || ruleId === 'excerpt-opening'))
    return;

  const nested = node.children.find(
    (child) => child.type === 'containerDirective' && child.name === 'excerpt',
  );
  if (nested === undefined && /^:::+[ \t]*$/m.test(sourceOf(node, text))) return;
  const before = nested === undefined ? '' : ` before line ${placeOf(nested).line}`;
  const reason = `Unexpected excerpt without an end, expected a line \`:::\`${before}`;
  problems.push(problem('excerpt-unclosed', path, placeOf(node), reason));
}

/** Problems on the lines of a node. */
function inside({ position }: RootContent, problems: readonly Problem[]): Problem[] {
  const [first, last] = [position?.start.line ?? 0, position?.end.line ?? 0];
  return problems.filter(({ line = 0 }) => line >= first && line <= last);
}

function sourceOf({ position }: ContainerDirective, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function readExcerpt(
  node: ContainerDirective,
  section: Section | undefined,
  footnotes: ReadonlyMap<string, FootnoteDraft>,
  text: string,
  unread: readonly Problem[],
): ExcerptDraft {
  const place = placeOf(node);
  const label = node.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && isLabel(child),
  );
  const opening = sourceOf(node, text).split('\n', 1)[0] ?? '';
  const attributesAt = (label?.position?.end.column ?? place.column) - place.column;
  const rest = node.children.filter((child) => child !== label && child.type !== 'containerDirective');
  const { translations, others } = partedBy(rest);
  const attributes = Object.fromEntries(
    Object.entries(node.attributes ?? {}).map(([name, value]) => [name, value ?? '']),
  );
  const { fields, faults } = readAttributes(attributes);
  return {
    place,
    section,
    id: attributes.id ?? '',
    finding:
      label === undefined
        ? ''
        : toString(label)
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
    label: label && readWords([label]),
    assessment: fields.assessment,
    stated: fields.topics ?? { replacing: [], adding: [] },
    threads: fields.threads ?? [],
    followUp: fields['follow-up'],
    page: fields.page,
    voice: fields.voice ?? 'report',
    office: fields.office,
    round: fields.round,
    revised: fields.revised,
    ownNumbers: fields['own-numbers'] ?? [],
    ownWords: fields['own-words'] ?? [],
    leavesOut: fields['leaves-out'] ?? [],
    faults,
    placeOf: (name) => {
      const end = name === '#' ? '' : '(?![\\w-])';
      const written = opening.slice(attributesAt).search(new RegExp(`(?<=[ {])${RegExp.escape(name)}${end}`));
      return { line: place.line, column: place.column + (written === -1 ? 0 : attributesAt + written) };
    },
    ...readExcerptText(
      others.filter((child) => child.type === 'blockquote').flatMap((quote) => quote.children),
      footnotes,
    ),
    translations,
    note: readNote(
      others.filter((child) => child.type !== 'blockquote'),
      text,
    ),
    isMalformed: inside(node, unread).length > 0,
  };
}

function readNote(blocks: readonly RootContent[], text: string): NoteDraft {
  const citations = blocks.flatMap((block) => linkCitations(block, text, ofThisElection));
  return { ...readWords(blocks), citations };
}

/** Parts the translations of an excerpt from its quotation and its note: each is the block quotation behind its mark. */
function partedBy(blocks: readonly RootContent[]): {
  translations: TranslationDraft[];
  others: RootContent[];
} {
  const isMark = (block: RootContent | undefined) =>
    block?.type === 'leafDirective' && block.name === 'translation';
  const translations = blocks.flatMap((block, index) => {
    if (!isMark(block)) return [];
    const words = blocks[index + 1];
    return [{ ...readWords(words?.type === 'blockquote' ? words.children : []), place: placeOf(block) }];
  });
  const others = blocks.filter(
    (block, index) => !isMark(block) && !(block.type === 'blockquote' && isMark(blocks[index - 1])),
  );
  return { translations, others };
}
