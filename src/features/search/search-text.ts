/**
 * The text of a search record: how words are compared, and the marks between parts. The build writes it and the
 * browser reads it.
 */

/** Stands between the parts of a passage's content, which `SearchRecord` names. */
export const part = '␞';
/** Stands between footnotes, and between the names in the spellings. */
export const unit = '␟';
/** Stands between paragraphs. */
export const paragraph = '¶';
/** Stands before every word of a spelling that has several: `‿central‿election‿commission`. */
export const tie = '‿';

/** A word as words are compared: without case, marks above letters, punctuation and the possessive's s. */
export function word(token: string): string {
  // Most words of a text, and the quickest way to compare them.
  if (/^[a-z]*$/.test(token)) return token;
  return token
    .replace(/['’]s?\P{L}*$/u, '')
    .normalize('NFD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** The words of a text as they are compared. */
export function wordsOf(text: string): string[] {
  return text
    .split(/\s+/)
    .map(word)
    .filter((each) => each !== '');
}

/** Words as they stand in the index: one as it is, several tied together. */
export function tied(words: readonly string[]): string {
  return words.length > 1 ? words.map((each) => tie + each).join('') : words.join('');
}
