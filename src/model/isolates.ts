import { directionOf } from './direction.ts';

/** Begins a run that goes from right to left whatever stands around it, and ends it. */
const [start, end] = ['\u2067', '\u2069'];
/** A letter of no width that is written from right to left. */
const mark = '\u200f';

/**
 * A text of some language as it stands in a line of this site's, in plain text too. From right to left it is put between
 * isolates, line by line: without them a comma and the number of a day behind an Arabic title are drawn before it. They
 * are what Unicode has for this: marks of direction would leave Latin words in the title out of order, embeddings change
 * what stands around. Word ignores them where it knows none, and takes rich text from the clipboard anyway. The fields of
 * records have none: LaTeX stops at them, and no reference manager finds a title by them.
 * @param language as a BCP 47 tag
 */
export function isolated(text: string, language: string): string {
  if (directionOf(language) === undefined) return text;
  return text
    .split('\n')
    .map((line) => start + line + end)
    .join('\n');
}

/**
 * A text of some language as a paragraph of its own, in plain text: from right to left it begins and ends with a mark of
 * that direction. Who aligns paragraphs by their first letter looks past isolates; who aligns all to the left would draw
 * the full stop at the wrong end.
 * @param language as a BCP 47 tag
 */
export function marked(text: string, language: string): string {
  return directionOf(language) === undefined ? text : mark + text + mark;
}

/** What is isolated for lines that a text was broken into: a run goes on in the next line. */
export function isolatedInLines(lines: readonly string[]): string[] {
  let isOpen = false;
  return lines.map((line) => {
    const begun = isOpen ? start + line : line;
    isOpen = begun.lastIndexOf(start) > begun.lastIndexOf(end);
    return isOpen ? begun + end : begun;
  });
}
