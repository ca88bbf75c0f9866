import { distance } from 'fastest-levenshtein';
import { numberTerm } from '../number-terms.ts';
import { tie, word } from '../search-text.ts';
import { otherForms } from '../word-forms.ts';
import type { SearchVocabulary } from '../vocabulary.ts';

/** The words of the index. */
export class Vocabulary {
  /** Spellings of several words, tied. */
  readonly phrases: ReadonlySet<string>;
  /** By the word as words are compared. */
  readonly #printed: ReadonlyMap<string, string>;

  readonly #plain: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlySet<string>;
  readonly #years: ReadonlySet<string>;

  constructor({ phrases, words, plain, numbers, years }: SearchVocabulary) {
    this.phrases = new Set(phrases);
    this.#printed = new Map(words.map((printed) => [word(printed), printed]));
    this.#plain = new Map(Object.entries(plain));
    this.#numbers = new Set(numbers);
    this.#years = new Set(years);
  }

  /**
   * Whether a passage holds a term, its beginning or a form of it: "counting" where only "counted" is printed. Tied
   * spellings always count, because the engine decides on them itself.
   */
  holds(term: string): boolean {
    const wanted = word(term);
    const number = numberTerm(term);
    if (number !== undefined) return this.#numbers.has(number);
    if (term.startsWith(tie) || wanted === '' || this.#printed.has(wanted)) return true;
    const stem = wanted.slice(0, Math.max(4, Math.ceil(wanted.length / 2)));
    return [...this.#printed.keys()].some((each) => each.startsWith(stem));
  }

  /**
   * A term as the engine is asked for it: an everyday word that no passage prints has a name in the index, and so has a
   * fraction, a range or a decimal number; a word that no passage prints with what is joined to it may stand there without.
   */
  asked(term: string): string {
    const number = numberTerm(term);
    if (number !== undefined) return this.#numbers.has(number) ? number : term;
    const plain = this.#plain.get(word(term));
    if (plain !== undefined || this.#printed.has(word(term))) return plain ?? term;
    return otherForms(term).find((form) => this.holds(form)) ?? term;
  }

  /** Whether a term is the year of an election. */
  isYear(term: string): boolean {
    return this.#years.has(word(term));
  }

  /** Whether a passage holds this very word. A name of a file is no word, and the engine cuts it in its own way. */
  prints(term: string): boolean {
    return !term.startsWith(tie) && isWord(this.#printed.get(word(term)) ?? '');
  }

  /**
   * The printed word nearest to a mistyped one; undefined where none is near. A number has none: another number is
   * another fact.
   */
  nearest(term: string): string | undefined {
    const wanted = word(term);
    if (/\p{N}/u.test(wanted)) return undefined;
    const near = [...this.#printed]
      .filter(([each]) => !/\p{N}/u.test(each))
      .map(([each, printed]) => ({ printed, away: distance(wanted, each) }))
      .filter(({ away }) => away <= slipsIn(wanted))
      .sort((a, b) => a.away - b.away);
    return near[0]?.printed;
  }

  /** A query in which words that a line's end broke are whole again: "demo- cratic", where a passage has the whole word. */
  unbroken(query: string): string {
    return query.replace(/(\p{L}+)-\s+(\p{L}+)/gu, (broken, head: string, tail: string) =>
      this.#printed.has(word(head + tail)) ? head + tail : broken,
    );
  }
}

/** How many letters of a word may be mistyped: of a short word one makes another word. */
function slipsIn({ length }: string): number {
  if (length < 4) return 0;
  return length < 8 ? 1 : 2;
}

/** Whether a printed token is made of letters and digits, with marks that join words. */
export function isWord(printed: string): boolean {
  return /^[\p{L}\p{M}\p{N}'’/–-]+$/u.test(printed);
}
