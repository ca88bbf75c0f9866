import { distance } from 'fastest-levenshtein';
import { tie, word } from '../search-text.ts';
import type { SearchVocabulary } from '../vocabulary.ts';

/** The words of the index. */
export class Vocabulary {
  /** Spellings of several words, tied. */
  readonly phrases: ReadonlySet<string>;
  /** By the word as words are compared. */
  readonly #printed: ReadonlyMap<string, string>;

  constructor({ phrases, words }: SearchVocabulary) {
    this.phrases = new Set(phrases);
    this.#printed = new Map(words.map((printed) => [word(printed), printed]));
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

  /** Whether a passage holds this very word. */
  prints(term: string): boolean {
    return !term.startsWith(tie) && this.#printed.has(word(term));
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
