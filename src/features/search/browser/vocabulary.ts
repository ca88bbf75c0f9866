import { distance } from 'fastest-levenshtein';
import type { EngineList } from '../engine-list.ts';
import { numberTerm } from '../number-terms.ts';
import { tie, word } from '../search-text.ts';
import { otherForms } from '../word-forms.ts';
import type { SearchVocabulary } from '../vocabulary.ts';
import { partOf, partsFrom } from '../word-parts.ts';

/** Where words come from. */
export interface WordSources {
  /** The words that lie with a part of the index, by its name. */
  readonly part: (name: string) => Promise<readonly string[]>;
  /** All words, in order. */
  readonly all: () => Promise<readonly string[]>;
}

/** The words of the index. It knows only those that it has learnt: whoever asks of a term lets it learn the term before. */
export class Vocabulary {
  /** Spellings of several words, tied. */
  readonly phrases: ReadonlySet<string>;
  /** By the word as words are compared. */
  #printed = new Map<string, string>();
  #isWhole = false;

  readonly #parts: EngineList['parts'];
  readonly #sources: WordSources;
  readonly #plain: ReadonlyMap<string, string>;
  readonly #numbers: ReadonlySet<string>;
  readonly #years: ReadonlySet<string>;

  /** @param parts of the index */
  constructor(
    { phrases, plain, numbers, years }: Omit<SearchVocabulary, 'words'>,
    parts: EngineList['parts'],
    sources: WordSources,
  ) {
    this.phrases = new Set(phrases);
    this.#parts = parts;
    this.#sources = sources;
    this.#plain = new Map(Object.entries(plain));
    this.#numbers = new Set(numbers);
    this.#years = new Set(years);
  }

  /** Learns whether passages hold these terms. The engine needs the same files for most of them. */
  async learn(terms: readonly string[]): Promise<void> {
    const words = terms.filter((term) => !term.startsWith(tie) && numberTerm(term) === undefined);
    await this.#fetch(words.map((term) => partOf(word(term), this.#parts)));
    const unknown = words.filter((term) => !this.#printed.has(word(term)));
    const stems = unknown.flatMap((term) => [word(term), ...otherForms(term)]).map(stemOf);
    await this.#fetch(stems.flatMap((stem) => (stem === '' ? [] : partsFrom(stem, this.#parts))));
  }

  /** Learns all words. Ask for the nearest of them only then. */
  async learnAll(): Promise<void> {
    if (this.#isWhole) return;
    const words = await this.#sources.all();
    this.#printed = new Map(words.map((printed) => [word(printed), printed]));
    this.#isWhole = true;
  }

  async #fetch(parts: readonly number[]): Promise<void> {
    if (this.#isWhole) return;
    const names = new Set(parts.map((part) => this.#parts[part]?.[2] ?? ''));
    const fetched = await Promise.all(Array.from(names, this.#sources.part));
    for (const printed of fetched.flat()) this.#printed.set(word(printed), printed);
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
    const stem = stemOf(wanted);
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
  async unbroken(query: string): Promise<string> {
    const broken = /(\p{L}+)-\s+(\p{L}+)/gu;
    await this.learn(Array.from(query.matchAll(broken), ([, head = '', tail = '']) => head + tail));
    return query.replace(broken, (both, head: string, tail: string) =>
      this.#printed.has(word(head + tail)) ? head + tail : both,
    );
  }
}

/** As much of a word as must begin a word of a passage that counts as a form of it. */
function stemOf(wanted: string): string {
  return wanted.slice(0, Math.max(4, Math.ceil(wanted.length / 2)));
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
