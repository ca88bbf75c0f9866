import type { Citation, CitationText } from './citation.ts';

/**
 * Citations of many things in one file, by their names. Formats repeat one another, and so do the citations of things of
 * one report: each piece of a text stands once, and a text is the list of its pieces. That is a third of the bytes.
 */
export interface CitationFile {
  readonly pieces: readonly string[];
  readonly citations: Readonly<Record<string, readonly PackedText[]>>;
}

/** The label of a text, the places of its pieces in their list, and what of it is in another language. */
type PackedText = readonly [label: string, pieces: readonly number[], foreign?: CitationText['foreign']];

/** Where texts are cut: at line ends, quotation marks and addresses, between which they repeat one another. */
const cut = /(?<=[\n“])|(?=”)|(?=https?:)|(?<=#)/;

/** Writes citations as a file, one thing on a line. */
export function citationFile(citations: Readonly<Record<string, Citation>>): string {
  const places = new Map<string, number>();
  const place = (piece: string): number => {
    const known = places.get(piece) ?? places.size;
    places.set(piece, known);
    return known;
  };
  const lines = Object.entries(citations).map(([name, texts]) => {
    const packed = texts.map(({ label, text, foreign }): PackedText => {
      const pieces = text.split(cut).map(place);
      return foreign === undefined ? [label, pieces] : [label, pieces, foreign];
    });
    return `${JSON.stringify(name)}:${JSON.stringify(packed)}`;
  });
  return `{"pieces":${JSON.stringify([...places.keys()])},"citations":{\n${lines.join(',\n')}\n}}\n`;
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
