import { nowhere, type SourceParagraph } from './source-text.ts';

/** A run of text that quotations may cross: the body as a whole, or one footnote. */
export interface Stream {
  readonly note: string | undefined;
  readonly text: string;
  /** Where each character of the text stands in the source file, or `nowhere`. */
  readonly origins: readonly number[];
  readonly paragraphs: readonly {
    readonly start: number;
    readonly end: number;
    readonly paragraph: SourceParagraph;
  }[];
}

/** The body of a source as one stream, then every footnote as one of its own. */
export function streams(paragraphs: readonly SourceParagraph[]): Stream[] {
  const notes = [...new Set(paragraphs.map(({ note }) => note))].sort(
    (a, b) => Number(a !== undefined) - Number(b !== undefined),
  );
  return notes.map((note) =>
    stream(
      paragraphs.filter((paragraph) => paragraph.note === note),
      note,
    ),
  );
}

function stream(own: readonly SourceParagraph[], note: string | undefined): Stream {
  let text = '';
  const origins: number[] = [];
  const paragraphs = own.map((paragraph) => {
    if (text !== '') {
      text += ' ';
      origins.push(nowhere);
    }
    const start = text.length;
    text += paragraph.text;
    for (const origin of paragraph.origins) origins.push(origin);
    return { start, end: text.length, paragraph };
  });
  return { note, text, origins, paragraphs };
}

/** Characters of a paragraph, from `start` to before `end`. */
export interface Part {
  readonly paragraph: SourceParagraph;
  readonly start: number;
  readonly end: number;
}

/** What the characters of a stream from `start` to `end` are of each paragraph. */
export function partsOf({ paragraphs }: Stream, start: number, end: number): Part[] {
  return paragraphs
    .filter((span) => span.start < end && span.end > start)
    .map((span) => ({
      paragraph: span.paragraph,
      start: Math.max(start, span.start) - span.start,
      end: Math.min(end, span.end) - span.start,
    }));
}

/** The paragraphs of a stream that the characters from `start` to `end` touch. */
export function touched(stream: Stream, start: number, end: number): SourceParagraph[] {
  return partsOf(stream, start, end).map(({ paragraph }) => paragraph);
}

/** Where words stand in a stream. */
export interface Found {
  readonly stream: Stream;
  readonly start: number;
  readonly end: number;
}

/** Every place where words stand, exactly, on word boundaries. */
export function findAll(piece: string, all: readonly Stream[]): Found[] {
  return all.flatMap((stream) => {
    const found: Found[] = [];
    for (
      let start = stream.text.indexOf(piece);
      start !== -1;
      start = stream.text.indexOf(piece, start + 1)
    ) {
      const end = start + piece.length;
      const whole = !isWord(stream.text[start - 1], piece[0]) && !isWord(piece.at(-1), stream.text[end]);
      if (whole) found.push({ stream, start, end });
    }
    return found;
  });
}

/** Whether two neighbouring characters belong to one word or number: "28 cases" is not found in "128 cases". */
function isWord(a: string | undefined, b: string | undefined): boolean {
  return /[\p{L}\p{N}]/u.test(a ?? '') && /[\p{L}\p{N}]/u.test(b ?? '');
}

/** How a piece that is not in the source differs from what comes nearest to it. */
export interface Difference {
  /** Words that agree, the last few of them. */
  readonly agreed: string;
  /** What the quotation has next. */
  readonly quoted: string;
  /** What the source has there; undefined if the very first words are not in it. */
  readonly printed: string | undefined;
  readonly line: number | undefined;
}

/** The longest beginning of a piece that is in the source, and what differs after it. */
export function difference(piece: string, all: readonly Stream[]): Difference {
  let [low, high] = [0, piece.length];
  const has = (length: number) => all.some(({ text }) => text.includes(piece.slice(0, length)));
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (has(middle)) low = middle;
    else high = middle - 1;
  }
  // A few letters agree by chance and lead nowhere.
  if (low < 12) return { agreed: '', quoted: piece.slice(0, 60), printed: undefined, line: undefined };
  const agreed = piece.slice(0, low);
  const stream = all.find(({ text }) => text.includes(agreed));
  const at = (stream?.text.indexOf(agreed) ?? 0) + low;
  const [paragraph] = stream === undefined ? [] : touched(stream, at - 1, at + 1);
  return {
    agreed: agreed.slice(-40),
    quoted: piece.slice(low, low + 40),
    printed: stream?.text.slice(at, at + 40),
    line: paragraph?.lines[0]?.[0],
  };
}
