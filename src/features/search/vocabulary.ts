import type { Corpus } from '../../model/corpus.ts';
import { part, tie, word } from './search-text.ts';
import type { SearchRecord } from './records.ts';
import { phrasesOf } from './spelled-out.ts';
import { lexicon } from './spellings.ts';

/** The words of the index, which the browser needs before it asks the engine. */
export interface SearchVocabulary {
  /**
   * Every spelling of several words, tied together. A search for one asks for the tied word. Otherwise "human rights"
   * would find every passage that names the Office for Democratic Institutions and Human Rights.
   */
  readonly phrases: readonly string[];
  /**
   * Every word of the passages and of their spellings once, as printed. The engine shortens an unknown word until it
   * knows it ("aardvark" to "a"). With this list the page can name the missing word and offer the nearest one.
   */
  readonly words: readonly string[];
}

/** The vocabulary of the records of all passages. */
export function searchVocabulary(corpus: Corpus, records: readonly SearchRecord[]): SearchVocabulary {
  const printed = records.map(({ content, meta }) => [
    meta.section,
    content.slice(0, content.lastIndexOf(part)),
  ]);
  const spelledOut = records.map(({ content }) => content.slice(content.lastIndexOf(part)));
  const words = new Map<string, string>();
  for (const token of [...printed.flat(), ...spelledOut].flatMap(tokensOf)) {
    const key = word(token);
    if (key !== '' && !words.has(key)) words.set(key, token);
  }
  return {
    phrases: [...new Set(phrasesOf(lexicon(corpus, ...corpus.countries.values())))].sort(),
    words: [...words.values()].sort(),
  };
}

/**
 * The words of a text without the punctuation around them, and the parts of compounds, which can be searched for too.
 */
function tokensOf(text: string): string[] {
  const tokens = text.split(/\s+/).filter((token) => !token.startsWith(tie));
  return [...tokens, ...tokens.flatMap((token) => token.split(/[-–/]/))].map((token) =>
    token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
}
