import { spelling } from '../../../words/words.ts';
import { tied, word } from '../search-text.ts';

const stopWords = new Set(spelling.stopWords.split(' '));

/** Any of these opens or closes a phrase, because keyboards and languages differ. */
const marks = '"“”„‟«»';
const phrase = new RegExp(`[${marks}]([^${marks}]*)[${marks}]`, 'u');
const mark = new RegExp(`[${marks}]`, 'gu');

/**
 * A query as a report would print it. What is copied out of a PDF has ligatures for letters, and marks that nobody sees
 * inside its words.
 */
export function legible(query: string): string {
  return query
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[\u00AD\u200B-\u200D\u2060\uFEFF]/g, '')
    .replace(/[\u2010\u2011]/g, '-')
    .replace(/(\d)\s*([–—])\s*(?=\d)/g, '$1$2');
}

/** How many words of a query are searched for, and how many characters of a word. */
export const limits = { words: 40, characters: 60 } as const;

/** A query as far as it is searched for. */
export interface Limited {
  readonly query: string;
  /** Whether something was left out. A word that stands twice in a long query counts once, and is not missed. */
  readonly isCut: boolean;
}

/**
 * Cuts a query that is too long to search for. Every word costs a search of its own, and nobody waits for a thousand.
 */
export function withinLimits(query: string): Limited {
  const all = query.split(/\s+/);
  const areShort = all.every(({ length }) => length <= limits.characters);
  if (all.length <= limits.words && areShort) return { query, isCut: false };
  let isCut = false;
  let left: number = limits.words;
  const seen = new Set<string>();
  const pieces = piecesOf(query).flatMap(({ text, isPhrase }) => {
    const own = tokensOf(text).filter((token) => isPhrase || isNew(word(token), seen));
    const kept = own.slice(0, left).map((token) => token.slice(0, limits.characters));
    isCut ||= kept.join(' ') !== own.join(' ');
    left -= kept.length;
    if (kept.length === 0) return [];
    return [isPhrase ? `"${kept.join(' ')}"` : kept.join(' ')];
  });
  return { query: pieces.join(' '), isCut };
}

/**
 * The terms to ask the engine for, each once. Spellings of several words are tied to one term, as in the index. Stop
 * words are left out, and quotation marks are ignored.
 */
export function termsOf(query: string, spellings: ReadonlySet<string>): string[] {
  const seen = new Set<string>();
  const terms = withSpellings(tokensOf(withoutMarks(query)), spellings).filter((term) =>
    isNew(term.toLowerCase(), seen),
  );
  const telling = terms.filter((term) => !stopWords.has(term.toLowerCase()));
  return telling.length === 0 ? terms : telling;
}

/** The phrases in quotation marks, each once, without the marks. A mark that is never closed does not count. */
export function phrasesIn(query: string): string[] {
  return [...new Set(piecesOf(query).flatMap(({ text, isPhrase }) => (isPhrase ? [text] : [])))];
}

/** The text outside of quotation marks. */
export function outsidePhrases(query: string): string {
  return together(piecesOf(query).filter(({ isPhrase }) => !isPhrase));
}

/** The query without its quotation marks. */
export function withoutMarks(query: string): string {
  return together(piecesOf(query));
}

/**
 * The query as a sentence quotes it: phrases in single marks, and no marks of its own where the query is one phrase.
 */
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

/** Cuts a query at its phrases. A phrase without a word does not count. */
function piecesOf(query: string): Piece[] {
  return query
    .split(phrase)
    .map((text, index) => ({
      text: text.replace(mark, ' ').replace(/\s+/g, ' ').trim(),
      // Every second piece stood inside of marks.
      isPhrase: index % 2 === 1,
    }))
    .filter(({ text, isPhrase }) => (isPhrase ? word(text) : text) !== '');
}

/** Whether something is not in the set yet; it is then. */
function isNew(each: string, seen: Set<string>): boolean {
  return seen.size < seen.add(each).size;
}

function together(pieces: readonly Piece[]): string {
  return pieces.map(({ text }) => text).join(' ');
}

function tokensOf(text: string): string[] {
  return text.split(/\s+/).filter((token) => word(token) !== '');
}

/** Ties the words that make up a known spelling. Where several spellings begin at one word, the longest wins. */
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
