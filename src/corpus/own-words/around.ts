/** The clause around some characters of a text: up to the nearest comma, colon, dash, bracket or end of a sentence. */
export function clauseAround(text: string, start: number, end: number): string {
  return textBefore(text, start) + text.slice(start, end) + textBehind(text, end);
}

/** What stands in its clause before an offset. */
function textBefore(text: string, start: number): string {
  return (
    text
      .slice(0, start)
      .split(/[;:.)]\s|,\s|\s[–—]\s/)
      .at(-1) ?? ''
  );
}

/** What stands in its clause behind an offset. */
function textBehind(text: string, end: number): string {
  return text.slice(end).split(/[;:.)](?:\s|$)|,\s|\s[–—]\s/)[0] ?? '';
}

/** What joins two halves of a clause, `95 per cent in 2007 and 91 in 2011`. */
const joint = /\sand\s/g;

/**
 * The years that belong to some characters of a text: those of their half of the clause, where each half names years of
 * its own (`95 per cent in 2007 and 91 in 2011`), and else those of the clause (`two in 2011`).
 */
export function yearsBeside(text: string, start: number, end: number): ReadonlySet<string> {
  const clause = clauseAround(text, start, end);
  const at = textBefore(text, start).length;
  const joints = [...clause.matchAll(joint)].map(
    ({ index, 0: word }) => [index, index + word.length] as const,
  );
  const from = joints.findLast(([, behind]) => behind <= at)?.[1] ?? 0;
  const to = joints.find(([before]) => before >= at + end - start)?.[0] ?? clause.length;
  const half = clause.slice(from, to);
  const others = [...clause.slice(0, from).split(joint), ...clause.slice(to).split(joint)];
  return [half, ...others].filter(saysSomethingOfAYear).length > 1 && saysSomethingOfAYear(half)
    ? yearsIn(half)
    : yearsIn(clause);
}

/** Whether a piece names a year and says something of it: `three in 2007`, but not `in 2007`. */
function saysSomethingOfAYear(piece: string): boolean {
  return yearsIn(piece).size > 0 && (piece.match(/\p{L}+|\d+/gu) ?? []).length > 2;
}

/** The sentence around a character of a text. A semicolon ends one too. */
export function sentenceAround(text: string, at: number): string {
  const from = Math.max(...['. ', '? ', '; '].map((end) => text.lastIndexOf(end, at) + 1));
  const ends = ['. ', '? ', '; '].map((end) => text.indexOf(end, at)).filter((end) => end !== -1);
  return text.slice(from, Math.min(text.length, ...ends));
}

/** The years that a text names, `2011`. */
export function yearsIn(text: string): ReadonlySet<string> {
  return new Set(text.match(/(?<!\d)(?:19|20)\d\d(?!\d)/g));
}
