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
  /** Our words. */
  readonly note: NoteDraft;
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
  const problems = keepOwnDirectives(tree, text, path);
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
  const body = readBody(tree, text, path, problems);
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

type Body = Pick<ReportDraft, 'sections' | 'excerpts' | 'footnotes'>;

function readBody(tree: Root, text: string, path: string, problems: Problem[]): Body {
  const nodes = tree.children.slice(1);
  // Footnotes stand at the end of the file, and an excerpt holds those that it bears.
  const footnotes = readFootnotes(nodes, path, problems);
  const sections: Section[] = [];
  const excerpts: ExcerptDraft[] = [];
  for (const node of nodes) {
    if (node.type === 'heading' && node.depth === 2) {
      const heading = toString(node);
      sections.push({ heading, key: headingKey(heading), place: placeOf(node) });
    } else if (node.type === 'containerDirective') {
      unclosed(node, text, path, problems);
      excerpts.push(readExcerpt(node, sections.at(-1), footnotes, text));
    } else if (node.type !== 'footnoteDefinition') problems.push(outside(node, text, path));
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

function outside(node: RootContent, text: string, path: string): Problem {
  const place = placeOf(node);
  if (/^:+\s*excerpt\b/.test(text.slice(node.position?.start.offset))) {
    const expected = '`:::excerpt[what it says]{#id assessment="…"}`';
    return problem(
      'excerpt-opening',
      path,
      place,
      `Unexpected first line of an excerpt, expected ${expected}`,
    );
  }
  const what = node.type === 'heading' ? `heading of level ${node.depth}` : nodeName(node);
  return problem(
    'text-outside-excerpt',
    path,
    place,
    `Unexpected ${what} outside an excerpt, expected it in one`,
  );
}

function placeOf(node: RootContent): Place {
  return node.position?.start ?? top;
}

function unclosed(node: ContainerDirective, text: string, path: string, problems: Problem[]): void {
  const nested = node.children.find(
    (child) => child.type === 'containerDirective' && child.name === 'excerpt',
  );
  if (nested === undefined && /^:::+[ \t]*$/m.test(sourceOf(node, text))) return;
  const before = nested === undefined ? '' : ` before line ${placeOf(nested).line}`;
  const reason = `Unexpected excerpt without an end, expected a line \`:::\`${before}`;
  problems.push(problem('excerpt-unclosed', path, placeOf(node), reason));
}

function sourceOf({ position }: ContainerDirective, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset);
}

function readExcerpt(
  node: ContainerDirective,
  section: Section | undefined,
  footnotes: ReadonlyMap<string, FootnoteDraft>,
  text: string,
): ExcerptDraft {
  const place = placeOf(node);
  const label = node.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && isLabel(child),
  );
  const opening = sourceOf(node, text).split('\n', 1)[0] ?? '';
  const attributesAt = (label?.position?.end.column ?? place.column) - place.column;
  const rest = node.children.filter((child) => child !== label && child.type !== 'containerDirective');
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
    voice: fields.voice ?? 'report',
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
      rest.filter((child) => child.type === 'blockquote').flatMap((quote) => quote.children),
      footnotes,
    ),
    note: readNote(
      rest.filter((child) => child.type !== 'blockquote'),
      text,
    ),
  };
}

function readNote(blocks: readonly RootContent[], text: string): NoteDraft {
  const citations = blocks.flatMap((block) => linkCitations(block, text, ofThisElection));
  return { ...readWords(blocks), citations };
}
