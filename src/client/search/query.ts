import { tie, word } from './words.ts';

/** Words that a search leaves out: nearly every passage holds them, and one that does not may still be the answer. */
const stopWords = new Set('a an and as at by for from in is of on or the to was were with'.split(' '));

/**
 * A reader's query as the engine is to be asked. A query in quotation marks is asked for as it is. In any other,
 * spellings of several words are tied to one, as they are in the index, and stop words are left out.
 * @returns undefined for a query without a word
 */
export function asked(query: string, phrases: ReadonlySet<string>): string | undefined {
  const verbatim = /^\s*["“”„](.+)["“”]\s*$/su.exec(query)?.[1];
  const tokens = (verbatim ?? query).split(/\s+/).filter((token) => word(token) !== '');
  if (tokens.length === 0) return undefined;
  if (verbatim !== undefined) return `"${tokens.join(' ')}"`;
  const terms = tied(tokens, phrases);
  const telling = terms.filter((term) => !stopWords.has(term.toLowerCase()));
  return (telling.length === 0 ? terms : telling).join(' ');
}

/** Ties the words that make up a known phrase; where several begin at one word, those of the longest. */
function tied(tokens: readonly string[], phrases: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = tokens.length - at;
    while (length > 1 && !phrases.has(phrase(tokens.slice(at, at + length)))) length -= 1;
    const own = tokens.slice(at, at + length);
    terms.push(length > 1 ? phrase(own) : own.join(''));
    at += length;
  }
  return terms;
}

function phrase(tokens: readonly string[]): string {
  return tokens.map((token) => tie + word(token)).join('');
}

/**
 * The words of a query that none of the found passages holds. The engine drops a word that it does not know, or
 * shortens it until it knows one ("aardvark" to "a"): readers must be told, not misled.
 * @param terms what the engine was asked
 * @param held words of the passages, as words are compared
 */
export function unmatched(terms: string, held: ReadonlySet<string>): string[] {
  return terms.split(' ').filter((term) => {
    const wanted = word(term);
    if (term.startsWith(tie) || wanted === '') return false;
    const least = Math.max(Math.min(wanted.length, 3), Math.ceil(wanted.length / 2));
    return ![...held].some((each) => each.startsWith(wanted.slice(0, least)));
  });
}
