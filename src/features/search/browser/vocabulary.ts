import { distance } from 'fastest-levenshtein';
import { tie, word } from '../search-text.ts';
import type { SearchVocabulary } from '../vocabulary.ts';

/** The words of the index. */
export class Vocabulary {
  /** Spellings of several words, tied. */
  readonly phrases: ReadonlySet<string>;
  /** By the word as words are compared. */
  readonly #printed: ReadonlyMap<string, string>;

  readonly #plain: ReadonlyMap<string, string>;
  readonly #years: ReadonlySet<string>;

  constructor({ phrases, words, plain, years }: SearchVocabulary) {
    this.phrases = new Set(phrases);
    this.#printed = new Map(words.map((printed) => [word(printed), printed]));
    this.#plain = new Map(Object.entries(plain));
    this.#years = new Set(years);
  }

  /**
   * Whether a passage holds a term, its beginning or a form of it: "counting" where only "counted" is printed. Tied
   * spellings always count, because the engine decides on them itself.
   */
  holds(term: string): boolean {
    const wanted = word(term);
    if (term.startsWith(tie) || wanted === '' || this.#printed.has(wanted)) return true;
    const stem = wanted.slice(0, Math.max(4, Math.ceil(wanted.length / 2)));
    return [...this.#printed.keys()].some((each) => each.startsWith(stem));
  }

  /** A term as the engine is asked for it: an everyday word that no passage prints has a name in the index. */
  asked(term: string): string {
    return this.#plain.get(word(term)) ?? term;
  }

  /** Whether a term is the year of an election. */
  isYear(term: string): boolean {
    return this.#years.has(word(term));
  }

  /** Whether a passage holds this very word. A name of a file is no word, and the engine cuts it in its own way. */
  prints(term: string): boolean {
    return !term.startsWith(tie) && isWord(this.#printed.get(word(term)) ?? '');
  }

  /** The printed word nearest to a mistyped one; undefined where none is near. */
  nearest(term: string): string | undefined {
    const wanted = word(term);
    const near = [...this.#printed]
      .map(([each, printed]) => ({ printed, away: distance(wanted, each) }))
      .filter(({ away }) => away <= Math.ceil(wanted.length / 4))
      .sort((a, b) => a.away - b.away);
    return near[0]?.printed;
  }
}

/** Whether a printed token is made of letters and digits, with marks that join words. */
export function isWord(printed: string): boolean {
  return /^[\p{L}\p{M}\p{N}'’/–-]+$/u.test(printed);
}
