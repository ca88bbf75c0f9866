/** A paragraph of a source text, or one item of a list in it. */
export interface SourceParagraph {
  /** Lines of the source file that it covers; more than one span where page furniture cuts it. */
  readonly lines: readonly (readonly [number, number])[];
  /** The footnote it belongs to; undefined for the body. */
  readonly note: string | undefined;
  /** Normalised. */
  readonly text: string;
  /** Where each character of the text stands in the source file; `nowhere` for a space that only joins two parts. */
  readonly origins: readonly number[];
}

/** The place in the source of a space that is not in it. */
export const nowhere = -1;

/** Two lines of a source: the paragraph that begins at the second goes on from the one that begins at the first. */
export type Join = readonly [number, number];

/** A text, and for each of its characters where that stands in the text it was made from. */
interface Traced {
  readonly text: string;
  readonly origins: readonly number[];
}

/** Each pattern gives way to its first group, or to the words named here. */
const steps: readonly (readonly [pattern: RegExp, kept: '' | ' ' | 'group'])[] = [
  [/<sup>\d+<\/sup>/dg, ''],
  [/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/dg, ''],
  [/\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/dg, 'group'],
  [/^#+ /dgm, ''],
  [/^[ \t]*- /dgm, ''],
  [/\*+/dg, ''],
  [/\\+([^A-Za-z0-9\s])/dg, 'group'],
  [/\s+/dg, ' '],
  [/^ | $/dg, ''],
];

/**
 * What is made equal before quotations are compared, and nothing else: white space is one space; footnote marks,
 * heading marks, emphasis marks and back-slashes of the source's own Markdown are dropped; a link is its words.
 */
export function normalise(text: string): string {
  return steps.reduce((rest, [pattern, kept]) => rest.replace(pattern, kept === 'group' ? '$1' : kept), text);
}

/** Normalises a text as `normalise` does, and keeps where its characters stood. */
function traced(text: string): Traced {
  const start: Traced = { text, origins: Array.from({ length: text.length }, (_, at) => at) };
  return steps.reduce(replaced, start);
}

function replaced({ text, origins }: Traced, [pattern, kept]: (typeof steps)[number]): Traced {
  const pieces: string[] = [];
  const places: number[] = [];
  const keep = (start: number, end: number): void => {
    pieces.push(text.slice(start, end));
    for (const place of origins.slice(start, end)) places.push(place);
  };
  let done = 0;
  for (const { 0: match, index, indices } of text.matchAll(pattern)) {
    keep(done, index);
    done = index + match.length;
    if (kept === 'group') keep(...(indices?.[1] ?? [index, index]));
    if (kept === ' ') {
      pieces.push(' ');
      places.push(origins[index] ?? nowhere);
    }
  }
  if (done === 0) return { text, origins };
  keep(done, text.length);
  return { text: pieces.join(''), origins: places };
}

const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';

/** The paragraphs of a source text in reading order, joined where page furniture or footnotes cut them. */
export function readSource(text: string, joins: readonly Join[] = []): SourceParagraph[] {
  const paragraphs = blocks(text);
  for (const [from, to] of joins) {
    const first = paragraphs.findIndex(({ lines }) => lines[0]?.[0] === from);
    const second = paragraphs.findIndex(({ lines }) => lines[0]?.[0] === to);
    const [head, tail] = [paragraphs[first], paragraphs[second]];
    if (head === undefined || tail === undefined) {
      throw new Error(`no paragraph begins at line ${head === undefined ? from : to} of the source`);
    }
    // A footnote's mark that stands alone has no words.
    const isMarkAlone = head.text === '';
    paragraphs[first] = {
      lines: [...head.lines, ...tail.lines],
      note: head.note,
      text: isMarkAlone ? tail.text : `${head.text} ${tail.text}`,
      origins: isMarkAlone ? tail.origins : [...head.origins, nowhere, ...tail.origins],
    };
    paragraphs.splice(second, 1);
  }
  return paragraphs.filter((paragraph) => paragraph.text !== '' && !/^-+$/.test(paragraph.text));
}

/** Blocks between blank lines; every item of a list is one of its own. */
function blocks(text: string): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  let held: string[] = [];
  let start = { line: 1, at: 0 };
  const flush = (next: typeof start): void => {
    const raw = held.join('\n');
    if (raw.trim() !== '') {
      const { text: own, origins } = traced(raw);
      found.push({
        lines: [[start.line, start.line + held.length - 1]],
        note: noteOf(raw),
        text: own,
        origins: origins.map((at) => start.at + at),
      });
    }
    held = [];
    start = next;
  };
  let at = 0;
  text.split('\n').forEach((line, index) => {
    const next = at + line.length + 1;
    if (line.trim() === '') flush({ line: index + 2, at: next });
    else {
      if (/^\s*- /.test(line)) flush({ line: index + 1, at });
      held.push(line);
    }
    at = next;
  });
  flush({ line: 0, at: 0 });
  return found;
}

/** The footnote whose mark a paragraph begins with. */
function noteOf(raw: string): string | undefined {
  const tag = /^\s*<sup>(\d+)<\/sup>/.exec(raw)?.[1];
  const sign = new RegExp(`^\\s*([${superscripts}]+)`).exec(raw)?.[1];
  return tag ?? sign?.replace(/./g, (digit) => String(superscripts.indexOf(digit)));
}
