import type { Place } from '../model/problem.ts';

/** How many quotes, lists, brackets or blocks may stand one within the other. */
export const mostNesting = 16;

/**
 * Where a text is nested more deeply than any that an author writes; undefined where none is. Parsers follow what is
 * nested step by step, and a text made for it could keep them for hours or end them.
 */
export function nestedTooDeeply(text: string): Place | undefined {
  /** How many colons opened each of our own blocks that is not closed yet. */
  const open: number[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    let [depth, deepest] = [0, 0];
    for (const [column, character] of Array.from(line).entries()) {
      if ('[{('.includes(character)) deepest = Math.max(deepest, ++depth);
      else if (']})'.includes(character)) depth = Math.max(0, depth - 1);
      if (deepest > mostNesting) return { line: index + 1, column: column + 1 };
    }
    // A block that is not closed holds all blocks below it.
    const [, colons = '', name] = /^[ \t>]*(:{3,})[ \t]*(\S)?/.exec(line) ?? [];
    if (name !== undefined) open.push(colons.length);
    else if (colons.length >= (open.at(-1) ?? Infinity)) open.pop();
    if (open.length > mostNesting) return { line: index + 1, column: 1 };
    const marks = /^(?:[ \t]*(?:[>+*-]|\d{1,9}[.)]))+[ \t]?/.exec(line)?.[0] ?? '';
    const containers = marks.match(/>|[+*-](?=[ \t>])|\d[.)]/g)?.length ?? 0;
    const indented = Math.floor((/^[ \t]*/.exec(line)?.[0].length ?? 0) / 2);
    if (containers > mostNesting || indented > 4 * mostNesting) return { line: index + 1, column: 1 };
  }
  return undefined;
}
