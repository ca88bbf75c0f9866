import type { Blockquote, FootnoteDefinition, Paragraph, Root, RootContent } from 'mdast';
import type { ContainerDirective } from 'mdast-util-directive';
import { toString } from 'mdast-util-to-string';
import { problem, type Place, type Problem } from '../model/problem.ts';
import { reportSchema, type ReportFields } from '../model/report.ts';
import { nodeName } from './node-name.ts';
import { isLabel, keepOwnDirectives } from './remark-own-directives.ts';
import { keepPrintedNumbers } from './remark-printed-numbers.ts';
import { parseMarkdown } from './syntax.ts';
import { readYaml } from './yaml.ts';

/** A report file that has been read and not yet linked to anything. */
export interface ReportDraft {
  /** Relative to content/. */
  readonly path: string;
  /** The text of the file. */
  readonly source: string;
  readonly fields: ReportFields;
  readonly placeOf: (field: readonly PropertyKey[]) => Place;
  readonly sections: readonly Section[];
  readonly excerpts: readonly ExcerptDraft[];
  /** By their mark. */
  readonly footnotes: ReadonlyMap<string, FootnoteDefinition>;
}

/** A heading as printed. */
export interface Section {
  readonly heading: string;
  readonly place: Place;
}

/** An excerpt as the author wrote it. */
export interface ExcerptDraft {
  readonly place: Place;
  readonly section: Section | undefined;
  readonly id: string;
  readonly finding: string;
  /** The words of the finding as written. */
  readonly label: Paragraph | undefined;
  /** All but the id: `assessment`, `topics`, `threads`, `follow-up`, `revised`. */
  readonly attributes: ReadonlyMap<string, string>;
  /** Where an attribute stands in the opening line. */
  readonly placeOf: (attribute: string) => Place;
  /** The report's words. */
  readonly quotes: readonly Blockquote[];
  /** Ours. */
  readonly notes: readonly RootContent[];
}

const top: Place = { line: 1, column: 1 };

/** Reads a report file. All that is wrong with its form is among the problems; its meaning is left to the linker. */
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
    draft: { path, source: text, fields: reading.value, placeOf: reading.placeOf, ...body },
    problems,
  };
}

type Body = Pick<ReportDraft, 'sections' | 'excerpts' | 'footnotes'>;

function readBody(tree: Root, text: string, path: string, problems: Problem[]): Body {
  const sections: Section[] = [];
  const excerpts: ExcerptDraft[] = [];
  const footnotes = new Map<string, FootnoteDefinition>();
  for (const node of tree.children.slice(1)) {
    const place = placeOf(node);
    if (node.type === 'heading' && node.depth === 2) sections.push({ heading: toString(node), place });
    else if (node.type === 'containerDirective')
      excerpts.push(readExcerpt(node, sections.at(-1), text, path, problems));
    else if (node.type === 'footnoteDefinition') {
      const first = footnotes.get(node.identifier);
      if (first === undefined) footnotes.set(node.identifier, node);
      else {
        const reason = `Unexpected second footnote \`${node.identifier}\`, already defined at line ${placeOf(first).line}`;
        problems.push(problem('footnote-duplicate', path, place, reason));
      }
    } else problems.push(outside(node, text, path));
  }
  return { sections, excerpts, footnotes };
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

function readExcerpt(
  node: ContainerDirective,
  section: Section | undefined,
  text: string,
  path: string,
  problems: Problem[],
): ExcerptDraft {
  const place = placeOf(node);
  const source = text.slice(node.position?.start.offset, node.position?.end.offset);
  const nested = node.children.find(
    (child) => child.type === 'containerDirective' && child.name === 'excerpt',
  );
  if (nested !== undefined || !/^:::+[ \t]*$/m.test(source)) {
    const before = nested === undefined ? '' : ` before line ${placeOf(nested).line}`;
    const reason = `Unexpected excerpt without an end, expected a line \`:::\`${before}`;
    problems.push(problem('excerpt-unclosed', path, place, reason));
  }
  const label = node.children.find(
    (child): child is Paragraph => child.type === 'paragraph' && isLabel(child),
  );
  const opening = source.split('\n', 1)[0] ?? '';
  const attributesAt = (label?.position?.end.column ?? place.column) - place.column;
  const rest = node.children.filter((child) => child !== label && child.type !== 'containerDirective');
  const { id = '', ...attributes } = node.attributes ?? {};
  return {
    place,
    section,
    id: id ?? '',
    finding:
      label === undefined
        ? ''
        : toString(label)
            .replace(/\s*\n\s*/g, ' ')
            .trim(),
    label,
    attributes: new Map(Object.entries(attributes).map(([name, value]) => [name, value ?? ''])),
    placeOf: (name) => {
      const written = opening
        .slice(attributesAt)
        .search(new RegExp(`(?<=[ {])${name}${name === '#' ? '' : '(?![\\w-])'}`));
      return { line: place.line, column: place.column + (written === -1 ? 0 : attributesAt + written) };
    },
    quotes: rest.filter((child) => child.type === 'blockquote'),
    notes: rest.filter((child) => child.type !== 'blockquote'),
  };
}
