import { tied, word } from '../../search-text.ts';

/** Words that a search leaves out: nearly every passage holds them, and one that does not may still be the answer. */
const stopWords = new Set(
  'a an and are as at be by did do does for from how in is it its no not of on or that the their they this to was were what when where which who why with'.split(
    ' ',
  ),
);

/**
 * The terms that the engine is to be asked for. A query in quotation marks is one term, as it is. In any other,
 * spellings of several words are tied to one, as they are in the index, and stop words are left out.
 */
export function termsOf(query: string, phrases: ReadonlySet<string>): string[] {
  const verbatim = /^\s*["“”„](.+)["“”]\s*$/su.exec(query)?.[1];
  const tokens = (verbatim ?? query).split(/\s+/).filter((token) => word(token) !== '');
  if (tokens.length === 0) return [];
  if (verbatim !== undefined) return [`"${tokens.join(' ')}"`];
  const terms = withPhrases(tokens, phrases);
  const telling = terms.filter((term) => !stopWords.has(term.toLowerCase()));
  return telling.length === 0 ? terms : telling;
}

/** Ties the words that make up a known phrase; where several begin at one word, those of the longest. */
function withPhrases(tokens: readonly string[], phrases: ReadonlySet<string>): string[] {
  const terms: string[] = [];
  for (let at = 0; at < tokens.length;) {
    let length = tokens.length - at;
    while (length > 1 && !phrases.has(tied(tokens.slice(at, at + length).map(word)))) length -= 1;
    const own = tokens.slice(at, at + length);
    terms.push(length > 1 ? tied(own.map(word)) : own.join(''));
    at += length;
  }
  return terms;
}
