/** The clause around some characters of a text: up to the nearest comma, colon, dash, bracket or end of a sentence. */
export function clauseAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(0, start)
      .split(/[;:.)]\s|,\s|\s[–—]\s/)
      .at(-1) ?? '';
  const behind = text.slice(end).split(/[;:.)](?:\s|$)|,\s|\s[–—]\s/)[0] ?? '';
  return before + text.slice(start, end) + behind;
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
