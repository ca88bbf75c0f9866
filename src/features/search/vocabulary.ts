import type { Corpus } from '../../model/corpus.ts';
import { yearOf } from '../../model/year.ts';
import { plainNames } from './plain-words.ts';
import { isNumberTerm } from './number-terms.ts';
import { part, tie, word } from './search-text.ts';
import { wordsInUse, type SearchRecord } from './records.ts';
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
  /**
   * Everyday words that no passage prints and some are found by, as words are compared, each with the name by which the
   * index holds it.
   */
  readonly plain: Readonly<Record<string, string>>;
  /** Every fraction, range and decimal number of the passages and pages, as the index holds it. */
  readonly numbers: readonly string[];
  /** The years of elections, with those of which the collection has no report. */
  readonly years: readonly string[];
}

/** The vocabulary of the records of all passages, with the numbers of the other entries. */
export function searchVocabulary(
  corpus: Corpus,
  records: readonly SearchRecord[],
  entries: readonly Pick<SearchRecord, 'content'>[],
): SearchVocabulary {
  const parts = records.map(({ content }) => content.split(part));
  // As printed first: what is spelled out for the index has no capitals.
  const printed = records.flatMap(({ meta }, index) => [meta.section, ...(parts[index]?.slice(0, 4) ?? [])]);
  const spelledOut = parts.flatMap((each) => each.slice(4));
  const { elections, missing, countries } = corpus;
  // A spelling that no passage prints is offered as it is written, not as the index holds it.
  const spelled = new Map(
    [...lexicon(corpus, ...countries.values()).values()]
      .flat()
      .filter(({ words }) => words.length === 1)
      .map(({ text, words: [only = ''] }) => [only, text]),
  );
  const own = distinctWords(printed);
  const ownKeys = new Set(own.map(word));
  const names = new Set(spelledOut.flatMap(tiedIn));
  const others = distinctWords(spelledOut)
    .filter((each) => !ownKeys.has(word(each)))
    .map((each) => spelled.get(word(each)) ?? each);
  return {
    phrases: [...new Set(phrasesOf(lexicon(corpus, ...countries.values())))].sort(),
    words: [...own, ...others].sort(),
    plain: Object.fromEntries([...plainNames(wordsInUse(corpus))].filter(([, name]) => names.has(name))),
    numbers: [
      ...new Set(
        [...records, ...entries].flatMap(({ content }) => content.split(/\s+/).filter(isNumberTerm)),
      ),
    ].sort(),
    years: [...new Set([...elections.values(), ...missing].map(({ date }) => yearOf(date)))].sort(),
  };
}

/** What stands tied in a text, each with what ties it to the word before. */
function tiedIn(text: string): string[] {
  return text.split(' ').flatMap((token) => {
    const at = token.lastIndexOf(tie);
    return at === -1 ? [] : [token.slice(at)];
  });
}

function distinctWords(texts: readonly string[]): string[] {
  const words = new Map<string, string>();
  for (const token of texts.flatMap(tokensOf)) {
    const key = word(token);
    if (key !== '' && !words.has(key)) words.set(key, token);
  }
  return [...words.values()].sort();
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
