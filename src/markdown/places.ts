import type { Nodes } from 'mdast';
import type { Place } from '../model/problem.ts';

/** The line and column of an offset in the text of a file. */
export function placeAt(offset: number, source: string): Place {
  const lines = source.slice(0, offset).split('\n');
  return { line: lines.length, column: (lines.at(-1)?.length ?? 0) + 1 };
}

/** Where words stand in a node of the syntax tree, each time; `source` is the text of the file. */
export function placesOf(words: string, { position }: Nodes, source: string): Place[] {
  const [start = 0, end = 0] = [position?.start.offset, position?.end.offset];
  const places: Place[] = [];
  for (let at = source.indexOf(words, start); at !== -1 && at < end;) {
    places.push(placeAt(at, source));
    at = source.indexOf(words, at + words.length);
  }
  return places;
}

/**
 * Where a piece of a text stands in the source that the text was read from. Lines may break in it there.
 * @param range offsets of the source that hold the text; undefined if the piece is not found there
 */
export function offsetOf(
  text: string,
  { start, end }: { readonly start: number; readonly end: number },
  source: string,
  range: { readonly start: number; readonly end: number },
): number | undefined {
  const words = text.slice(start, end).trim();
  const pattern = new RegExp(
    words
      .split(/\s+/)
      .map((word) => RegExp.escape(word))
      .join('[\\s>]+'),
    'g',
  );
  const before = [...text.matchAll(pattern)].filter(({ index }) => index < start).length;
  const found = [...source.slice(range.start, range.end).matchAll(pattern)][before];
  return found && range.start + found.index;
}
