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
