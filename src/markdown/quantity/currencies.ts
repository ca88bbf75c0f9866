import { isCurrency, type Currency } from '../../model/value.ts';
import type { Language } from './languages/language.ts';
import namesOfMoney from './languages/names-of-money.json' with { type: 'json' };
import type { Span } from './phrase.ts';

/** A country's own words for a currency, which win over what CLDR has. */
export interface OwnMoney {
  readonly currency: Currency;
  /** `som`, `soms`, `N` */
  readonly words: readonly string[];
}

/** Signs or words of money in a text, with the currencies that they may mean: none where the sign is unknown. */
export interface MoneyMark extends Span {
  readonly words: string;
  readonly currencies: ReadonlySet<Currency>;
}

/** Reads the signs and words of money in the texts of a language. */
export interface MoneyReader {
  /** What stands before a number and touches it but for a blank: `US$`, `KSh`, `N` of `N5 billion`. */
  readonly before: (text: string, own: readonly OwnMoney[]) => readonly MoneyMark[];
  /** What stands at the beginning of a text, behind a number: ` kroner`, ` de francs CFA`, ` €`. */
  readonly behind: (text: string, own: readonly OwnMoney[]) => MoneyMark | undefined;
}

/** Names of money that reports print and CLDR does not have, by language: other spellings, and what several countries use. */
const moreNames: Readonly<
  Partial<Record<string, (readonly [name: string, currencies: readonly Currency[]])[]>>
> = Object.fromEntries(
  Object.entries(namesOfMoney).map(([tag, names]) => [
    tag,
    Object.entries(names).map(([name, currencies]) => [name, currencies.filter(isCurrency)] as const),
  ]),
);

const codes: readonly Currency[] = Intl.supportedValuesOf('currency').filter(isCurrency);

/** The names of a currency in a language for one, two and many. */
function namesOf(tag: string, currency: Currency): string[] {
  const options = { style: 'currency', currency, currencyDisplay: 'name', maximumFractionDigits: 1 } as const;
  return [1, 2, 5, 1.5].map((count) =>
    partOf(new Intl.NumberFormat(tag, { ...options, minimumFractionDigits: 0 }), count),
  );
}

function signOf(tag: string, currency: Currency, currencyDisplay: 'symbol' | 'narrowSymbol'): string {
  return partOf(new Intl.NumberFormat(tag, { style: 'currency', currency, currencyDisplay }), 1);
}

function partOf(format: Intl.NumberFormat, count: number): string {
  return format.formatToParts(count).find(({ type }) => type === 'currency')?.value ?? '';
}

/** An adjective of Russian, which stands before the noun. */
const adjective = /(?:ий|ый|ой|ая|яя|ое|ого|его|их|ых|ую|юю)$/u;

/** Parts of the name of a currency that reports use for it: `Nigerian nairas`, `nairas`. */
function shortNames(name: string, noun: Language['currencyNoun']): string[] {
  const words = name
    .toLowerCase()
    .replaceAll(/\s*\([^)]*\)/g, '')
    .replaceAll('\u00a0', ' ')
    .split(' ')
    .filter((word) => word !== '');
  if (noun === 'first') return words.map((_, index) => words.slice(0, index + 1).join(' '));
  if (noun === 'last') return words.map((_, index) => words.slice(index).join(' '));
  const start = Math.max(
    words.findIndex((word) => !adjective.test(word)),
    0,
  );
  const fromNoun = words.slice(start);
  return [words.join(' '), ...fromNoun.map((_, index) => fromNoun.slice(0, index + 1).join(' '))];
}

function add(to: Map<string, Set<Currency>>, words: string, currency: Currency): void {
  to.set(words, (to.get(words) ?? new Set()).add(currency));
}

/** What CLDR calls currencies in a language. */
interface Vocabulary {
  /** In small letters. */
  readonly names: ReadonlyMap<string, ReadonlySet<Currency>>;
  /** In small letters; those that are one letter as printed. */
  readonly signs: ReadonlyMap<string, ReadonlySet<Currency>>;
  /** Large letter → currencies whose name begins with it: typed for a sign that is not on the keyboard. */
  readonly initials: ReadonlyMap<string, ReadonlySet<Currency>>;
}

const vocabularies = new Map<string, Vocabulary>();

function vocabularyOf(language: Language): Vocabulary {
  const known = vocabularies.get(language.tag) ?? makeVocabulary(language);
  vocabularies.set(language.tag, known);
  return known;
}

/** Signs that several currencies have: CLDR gives each to one, and the others a sign with letters. */
const shared = /^[$£¥]$/;

function signKey(sign: string): string {
  return sign.length === 1 ? sign : sign.toLowerCase().replaceAll(/[.\s]/g, '');
}

function makeVocabulary({ tag, currencyNoun, notMoney }: Language): Vocabulary {
  const names = new Map<string, Set<Currency>>();
  const signs = new Map<string, Set<Currency>>();
  const initials = new Map<string, Set<Currency>>();
  // British and American spellings differ: rouble, ruble.
  const spellings = tag === 'en' ? ['en', 'en-GB'] : [tag];
  for (const currency of codes) {
    for (const name of spellings.flatMap((spelling) => namesOf(spelling, currency)))
      for (const own of shortNames(name, currencyNoun))
        if (!notMoney.includes(own)) add(names, own, currency);
    add(initials, nounOf(currency).charAt(0).toUpperCase(), currency);
    for (const sign of signsOf(tag, currency)) add(signs, signKey(sign), currency);
  }
  for (const [name, currencies] of moreNames[tag] ?? [])
    for (const currency of currencies) add(names, name, currency);
  // `Rs`, which several rupees have, is that of all.
  for (const [sign, own] of signs) {
    const nouns = new Set([...own].map(nounOf));
    if (!/^\p{L}+$/u.test(sign) || own.size === 1 || nouns.size > 1) continue;
    for (const currency of codes) if (nouns.has(nounOf(currency))) own.add(currency);
  }
  return { names, signs, initials };
}

function nounOf(currency: Currency): string {
  return namesOf('en', currency)[0]?.split(' ').at(-1) ?? '';
}

/** The signs that a currency may have in a text; not those that belong to another. */
function signsOf(tag: string, currency: Currency): string[] {
  // The first two letters of a code are those of its country, whose people use a sign of their own.
  const home = Intl.NumberFormat.supportedLocalesOf(`en-${currency.slice(0, 2)}`);
  const narrow = signOf('en', currency, 'narrowSymbol');
  const main = signOf('en', currency, 'symbol');
  const all = [narrow, narrow.replaceAll(/\p{L}/gu, ''), signOf(tag, currency, 'symbol')];
  const own = [...all, ...home.map((region) => signOf(region, currency, 'symbol'))].filter(
    (sign) => sign !== currency && sign !== '' && !shared.test(sign),
  );
  // `C$`, `CA$` of `CAD`
  const withLetters = narrow === '$' ? [1, 2].map((length) => `${currency.slice(0, length)}$`) : [];
  return [...own, ...withLetters, ...(main === currency ? [] : [main])];
}

const none: ReadonlySet<Currency> = new Set();

/** What stands before a number for its money: a sign with letters around it, or a word in large letters. */
const markBefore =
  /(?<![\p{L}\p{N}])(?:(?<words>\p{L}{0,4}\p{Sc}\p{L}{0,3}|\p{Lu}\s\p{Lu}{2,4}|\p{Lu}\p{L}{0,4}\.?)(?<gap>\s*)(?=[-−–]?\.?\d)|(?<code>[A-Z]{3})(?=\s+\p{L}))/gu;

/** The reader of money in the texts of a language. */
export function moneyReaderOf(language: Language): MoneyReader {
  /** Of a sign, a code or a letter; undefined for words that are none. */
  const meaningOf = (
    words: string,
    isAttached: boolean,
    own: readonly OwnMoney[],
  ): ReadonlySet<Currency> | undefined => {
    const ours = ownMeaning(words, own);
    if (ours !== undefined) return ours;
    if (isCurrency(words)) return new Set([words]);
    const plain = words.replace(/\.$/, '');
    const { signs, initials } = vocabularyOf(language);
    if (!/^\p{L}+$/u.test(plain)) return signs.get(signKey(plain));
    if (plain.length === 1) return isAttached ? (signs.get(plain) ?? initials.get(plain)) : undefined;
    // Small words such as `Le` are others in other languages.
    return language.tag === 'en' || plain === plain.toUpperCase() ? signs.get(signKey(plain)) : undefined;
  };
  /** Of a name in small letters; a plural may be another than that of CLDR: `denars`, `denari`. */
  const nameMeaning = (name: string): ReadonlySet<Currency> | undefined => {
    const { names } = vocabularyOf(language);
    return names.get(name) ?? (name.endsWith('s') ? names.get(name.slice(0, -1)) : undefined);
  };
  /** `долл.`, `руб.` */
  const beginningWith = (letters: string): ReadonlySet<Currency> => {
    const { names } = vocabularyOf(language);
    const found = [...names].filter(
      ([name]) => !name.includes(' ') && name.startsWith(letters) && name !== letters,
    );
    return new Set(found.flatMap(([, currencies]) => [...currencies]));
  };
  return {
    before: (text, own) =>
      [...text.matchAll(markBefore)].flatMap(({ groups, index }): MoneyMark[] => {
        const printed = groups?.words ?? groups?.code ?? '';
        const end = index + printed.length;
        // Of two words both may be the sign, or the second alone.
        for (const words of new Set([printed, printed.split(/\s/).at(-1) ?? ''])) {
          const currencies = meaningOf(words, groups?.gap === '', own);
          if (currencies !== undefined || /\p{Sc}/u.test(words))
            return [{ start: end - words.length, end, words, currencies: currencies ?? none }];
        }
        return [];
      }),
    behind(text, own) {
      const [link = ''] = /^\s*(?:de\s+|d['’])?/u.exec(text) ?? [];
      if (link === '' && /^\p{L}/u.test(text)) return undefined;
      const rest = text.slice(link.length);
      const mark = (words: string, currencies: ReadonlySet<Currency>): MoneyMark => ({
        start: link.length,
        end: link.length + words.length,
        words,
        currencies,
      });
      const words = /^[\p{L}\p{M}ʻ]+(?:\s+[\p{L}\p{M}ʻ]+){0,4}/u.exec(rest)?.[0].split(/\s+/) ?? [];
      // `5 million Kyrgyzstani soms`: CLDR may have another adjective.
      for (const skipped of /^\p{Lu}\p{Ll}/u.test(rest) ? [0, 1] : [0])
        for (let length = words.length; length > skipped; length -= 1) {
          const name = words.slice(skipped, length).join(' ');
          const found = ownMeaning(name, own) ?? nameMeaning(name.toLowerCase());
          if (found !== undefined) return mark(name, found);
        }
      const [abbreviation = ''] = /^\p{L}{3,5}(?=\.)/u.exec(rest) ?? [];
      const shortened = abbreviation === '' ? none : beginningWith(abbreviation.toLowerCase());
      if (shortened.size > 0) return mark(`${abbreviation}.`, shortened);
      const [sign] = /^(?:\p{L}{0,4}\p{Sc}|\p{Lu}\s\p{Lu}{2,4}|[A-Z][A-Z]+)(?!\p{L})/u.exec(rest) ?? [];
      if (sign === undefined) return undefined;
      const currencies = meaningOf(sign, false, own);
      return currencies === undefined && !/\p{Sc}/u.test(sign) ? undefined : mark(sign, currencies ?? none);
    },
  };
}

/** What a country's own words mean; undefined where they are not among them. */
function ownMeaning(words: string, own: readonly OwnMoney[]): ReadonlySet<Currency> | undefined {
  const plain = (text: string) => text.toLowerCase().replace(/\.$/, '');
  const found = own.filter((one) => one.words.some((word) => plain(word) === plain(words)));
  return found.length === 0 ? undefined : new Set(found.map(({ currency }) => currency));
}
