import type { Corpus } from '../../model/corpus.ts';
import { part, tie, word } from './search-text.ts';
import type { SearchRecord } from './records.ts';
import { phrasesOf } from './spelled-out.ts';
import { lexicon } from './spellings.ts';

/** What the browser must know of the words in the index before it asks the engine. */
export interface SearchVocabulary {
  /**
   * Every spelling of several words, tied together. A search for one asks for the tied word: the bare words of
   * "Office for Democratic Institutions and Human Rights" would make "human rights" find all that ODIHR is named in.
   */
  readonly phrases: readonly string[];
  /**
   * Every word of the passages and of their spellings once, as a passage prints it. The engine shortens a word that it
   * does not know until it knows one ("aardvark" to "a"): readers must be told, not misled, and offered the nearest.
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

/** The words of a text without punctuation around them; of compounds also the parts, by which they are found too. */
function tokensOf(text: string): string[] {
  const tokens = text.split(/\s+/).filter((token) => !token.startsWith(tie));
  return [...tokens, ...tokens.flatMap((token) => token.split(/[-–/]/))].map((token) =>
    token.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, ''),
  );
}
