/** A text with blanks for all that a pattern finds, so that offsets stay as they are. @param pattern a global one */
export function blanked(text: string, pattern: RegExp): string {
  return text.replaceAll(pattern, (found) => ' '.repeat(found.length));
}
