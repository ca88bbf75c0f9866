import type { Citation, CitationText } from './citation.ts';

/**
 * Citations of many things in one file, by their names. Formats repeat one another, and so do the citations of things of
 * one report: each piece of a text stands once, and a text is the list of its pieces. That is a fifth of the bytes.
 */
export interface CitationFile {
  readonly pieces: readonly string[];
  readonly citations: Readonly<Record<string, readonly PackedText[]>>;
}

/** The label of a text, the places of its pieces in their list, and what of it is in another language. */
type PackedText = readonly [label: string, pieces: readonly number[], foreign?: CitationText['foreign']];

/**
 * Where texts are cut, between what is of one thing and what several say: within quotation marks and braces, behind a
 * colon, a mark of RIS or of Markdown, where an address begins, at its `#`, and where it ends.
 */
const cuts = [
  /(?<=[“#]|\{(?!\{)|: "?|> |- |=")/,
  /(?=”|(?<!\})\}|\r?\n|",?\n| \()/,
  // What follows is looked at first: it is short.
  /(?=https?:)|(?=[^\w:/.#-]|\.?$)(?<=https?:[\w:/.#-]*[\w/])/,
];
/** Made where a file is written: browsers only read files, and their scripts leave it out. */
const anyCut = () => new RegExp(cuts.map(({ source }) => source).join('|'));

/** Writes citations as a file, one thing on a line. */
export function citationFile(citations: Readonly<Record<string, Citation>>): string {
  const cut = anyCut();
  const things = Object.entries(citations).map(
    ([name, texts]) => [name, texts.map((text) => ({ ...text, pieces: text.text.split(cut) }))] as const,
  );
  const join = joinerOf(things.flatMap(([, texts]) => texts.map(({ pieces }) => pieces)));
  const places = new Map<string, number>();
  const place = (piece: string): number => {
    const known = places.get(piece) ?? places.size;
    places.set(piece, known);
    return known;
  };
  const lines = things.map(([name, texts]) => {
    const packed = texts.map(({ label, pieces, foreign }): PackedText => {
      const own = join(pieces).map(place);
      return foreign === undefined ? [label, own] : [label, own, foreign];
    });
    return `${JSON.stringify(name)}:${JSON.stringify(packed)}`;
  });
  return `{"pieces":${JSON.stringify([...places.keys()])},"citations":{\n${lines.join(',\n')}\n}}\n`;
}

/** Returns a function that joins pieces of a text that no text has apart from one another. */
function joinerOf(texts: readonly (readonly string[])[]): (pieces: readonly string[]) => string[] {
  const counts = new Map<string, number>();
  const pairs = new Map<string, Map<string, number>>();
  for (const pieces of texts)
    pieces.forEach((piece, index) => {
      counts.set(piece, (counts.get(piece) ?? 0) + 1);
      const next = pieces[index + 1];
      if (next === undefined) return;
      const followers = pairs.get(piece) ?? new Map<string, number>();
      pairs.set(piece, followers.set(next, (followers.get(next) ?? 0) + 1));
    });
  const areOne = (piece: string, next: string): boolean => {
    const together = pairs.get(piece)?.get(next);
    return piece !== next && together === counts.get(piece) && together === counts.get(next);
  };
  return (pieces) =>
    pieces.reduce<string[]>((joined, piece, index) => {
      const before = pieces[index - 1];
      return before !== undefined && areOne(before, piece)
        ? [...joined.slice(0, -1), `${joined.at(-1) ?? ''}${piece}`]
        : [...joined, piece];
    }, []);
}

/**
 * A citation from a file.
 * @throws when the file does not have it, or is damaged
 */
export function citationIn({ pieces, citations }: CitationFile, name: string): Citation {
  const texts = citations[name] ?? [];
  if (texts.length === 0) throw new Error(`The file does not say how to cite ${name}`);
  return texts.map(([label, own, foreign]) => ({
    label,
    text: own.map((place) => pieceAt(pieces, place)).join(''),
    ...(foreign && { foreign }),
  }));
}

function pieceAt(pieces: readonly string[], place: number): string {
  const piece = pieces[place];
  if (piece === undefined) throw new Error('The file lacks a piece of a citation');
  return piece;
}
