import { spelling } from '../../../words/words.ts';
import { tied, word } from '../search-text.ts';

const stopWords = new Set(spelling.stopWords.split(' '));

/** Any of these opens a phrase, and any closes it: keyboards and languages differ. */
const marks = '"“”„‟«»';
const phrase = new RegExp(`[${marks}]([^${marks}]*)[${marks}]`, 'u');
const mark = new RegExp(`[${marks}]`, 'gu');

/**
 * The terms that the engine is to be asked for: spellings of several words are tied to one, as they are in the index,
 * and stop words are left out. Quotation marks are as if they were not there.
 */
export function termsOf(query: string, spellings: ReadonlySet<string>): string[] {
  const terms = withSpellings(tokensOf(withoutMarks(query)), spellings);
  const telling = terms.filter((term) => !stopWords.has(term.toLowerCase()));
  return telling.length === 0 ? terms : telling;
}

/** What stands in quotation marks, without them. A mark that nothing closes is none. */
export function phrasesIn(query: string): string[] {
  return piecesOf(query).flatMap(({ text, isPhrase }) => (isPhrase ? [text] : []));
}

/** What stands outside of quotation marks. */
export function outsidePhrases(query: string): string {
  return together(piecesOf(query).filter(({ isPhrase }) => !isPhrase));
}

/** A query as it would be without quotation marks. */
export function withoutMarks(query: string): string {
  return together(piecesOf(query));
}

/** A query as it is quoted: a phrase in it stands in single marks, one that is all of it in none of its own. */
export function asQuoted(query: string): string {
  const pieces = piecesOf(query);
  if (pieces.length === 1) return together(pieces);
  return together(pieces.map(({ text, isPhrase }) => ({ text: isPhrase ? `‘${text}’` : text, isPhrase })));
}

/** What stands between the marks of a query. */
interface Piece {
  readonly text: string;
  readonly isPhrase: boolean;
}

/** A query cut at its phrases. One that holds no word is none. */
function piecesOf(query: string): Piece[] {
  return query
    .split(phrase)
    .map((text, index) => ({
      text: text.replace(mark, ' ').replace(/\s+/g, ' ').trim(),
      // What was inside of marks is every second piece.
      isPhrase: index % 2 === 1,
    }))
    .filter(({ text, isPhrase }) => (isPhrase ? word(text) : text) !== '');
}

function together(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter((token) => word(token) !== '');
}

/** Ties the words that make up a known spelling; where several begin at one word, those of the longest. */
function withSpellings(tokens: readonly string[], spellings: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = tokens.length - at;
    while (length > 1 && !spellings.has(tied(tokens.slice(at, at + length).map(word)))) length -= 1;
    const own = tokens.slice(at, at + length);
    terms.push(length > 1 ? tied(own.map(word)) : own.join(''));
    at += length;
  }
  return terms;
}
