/** A paragraph of a source text, or one item of a list in it. */
export interface SourceParagraph {
  /** Lines of the source file that it covers; more than one span where page furniture cuts it. */
  readonly lines: readonly (readonly [number, number])[];
  /** The footnote it belongs to; undefined for the body. */
  readonly note: string | undefined;
  /** Normalised. */
  readonly text: string;
}

/** Two lines of a source: the paragraph that begins at the second goes on from the one that begins at the first. */
export type Join = readonly [number, number];

/**
 * What is made equal before quotations are compared, and nothing else: white space is one space; footnote marks,
 * heading marks, emphasis marks and back-slashes of the source's own Markdown are dropped; a link is its words.
 */
export function normalise(text: string): string {
  return text
    .replace(/<sup>\d+<\/sup>/g, '')
    .replace(/[⁰¹²³⁴⁵⁶⁷⁸⁹]+/g, '')
    .replace(/\[((?:\\.|[^\]\\])*)\]\((?:\\.|[^)\\])*\)/g, '$1')
    .replace(/^#+ /gm, '')
    .replace(/^[ \t]*- /gm, '')
    .replace(/\*+/g, '')
    .replace(/\\+([^A-Za-z0-9\s])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
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
    paragraphs[first] = {
      lines: [...head.lines, ...tail.lines],
      note: head.note,
      text: `${head.text} ${tail.text}`.trim(),
    };
    paragraphs.splice(second, 1);
  }
  return paragraphs.filter((paragraph) => paragraph.text !== '' && !/^-+$/.test(paragraph.text));
}

/** Blocks between blank lines; every item of a list is one of its own. */
function blocks(text: string): SourceParagraph[] {
  const found: SourceParagraph[] = [];
  let held: string[] = [];
  let start = 1;
  const flush = (next: number): void => {
    const raw = held.join('\n');
    if (raw.trim() !== '') found.push({ lines: [[start, start + held.length - 1]], ...marked(raw) });
    held = [];
    start = next;
  };
  text.split('\n').forEach((line, index) => {
    if (line.trim() === '') flush(index + 2);
    else {
      if (/^\s*- /.test(line)) flush(index + 1);
      held.push(line);
    }
  });
  flush(0);
  return found;
}

/** Takes a footnote's mark off its paragraph. */
function marked(raw: string): { note: string | undefined; text: string } {
  const tag = /^\s*<sup>(\d+)<\/sup>/.exec(raw)?.[1];
  const sign = new RegExp(`^\\s*([${superscripts}]+)`).exec(raw)?.[1];
  const digits = sign?.replace(/./g, (digit) => String(superscripts.indexOf(digit)));
  return { note: tag ?? digits, text: normalise(raw) };
}
