import type { Unit } from '../../../model/value.ts';

/**
 * What a reader has to know of a language besides what CLDR says through `Intl`. Unless it says otherwise, a text is the
 * source of a pattern in small letters, which match large ones too, without letters in character classes; a blank is white space.
 */
export interface Language {
  /** Its primary tag, `fr`. */
  readonly tag: string;
  readonly numbers: NumberWords;
  readonly fractions: {
    /** Between part and whole: `out of` in “one out of six”. */
    readonly of: readonly string[];
    /** Those of `of` behind which a number is the whole of a share also where a thing stands before: “un électeur sur trois”. */
    readonly beforeWhole: readonly string[];
    /** Those of `of` behind which a year is no whole: `73 of 2011` are the 73 of that year. */
    readonly mayDate: readonly string[];
    /** What may stand between that and the whole: `the`, `every`, `a total of`. */
    readonly whole: readonly string[];
    /** Words for one half that need no number before them, and those that may have one. */
    readonly half: readonly string[];
    /** Before an ordinal: `every` of “every third voter”, which is one in three. */
    readonly every: readonly string[];
    /** Words for other parts, behind a number: `thirds` → 3. */
    readonly parts: Readonly<Record<string, number>>;
    /** Those that need no number before them. */
    readonly alone: readonly string[];
    /** What may follow a whole number, with what it adds: `and a half` → 0.5. */
    readonly more: Readonly<Record<string, number>>;
    /** Between a part and what it is a part of: `of a` in “a quarter of a million”. */
    readonly partOf: string;
  };
  readonly ranges: {
    readonly between: readonly string[];
    readonly and: readonly string[];
    readonly to: readonly string[];
  };
  readonly dates: {
    /** Behind the number of a day: `th`. */
    readonly ordinal: readonly string[];
    /** Between day and month: `of`. */
    readonly of: readonly string[];
    /** Between the days of a span, besides the words of ranges: `au` in “du 31 janvier au 2 février”. */
    readonly to: readonly string[];
    /** Before the year, besides nothing: `de` in “25 de febrero de 2010”. */
    readonly beforeYear: readonly string[];
    /** Whether the month may stand first: `October 11, 2010`. */
    readonly monthFirst: boolean;
    /** Whether months begin with a large letter, so that “may” is none. */
    readonly capital: boolean;
    /** Forms of months that CLDR does not have, by their number. */
    readonly months: Readonly<Record<string, number>>;
  };
  /** Words that are as good as one number: `none` → 0, `twice` → 2. */
  readonly exact: readonly (readonly [words: string, number: number])[];
  /** Words that say a number only where no other number stands beside them: `a` before a duration. */
  readonly implied: readonly (readonly [words: string, number: number])[];
  /** Words behind a number for a unit, besides those of CLDR. */
  readonly units: readonly (readonly [words: string, unit: Unit])[];
  /** Words behind a number for units that figures do not have. */
  readonly otherUnits: readonly string[];
  /** Words before a number that make it negative. */
  readonly minus: readonly string[];
  /** Before the unit of a fraction: `of one` in “half of one per cent”, which is 0.5 per cent. */
  readonly beforeUnit: string;
  /** What makes hours a time of day: words before the number, words behind it. */
  readonly timeOfDay: { readonly before: readonly string[]; readonly behind: readonly string[] };
  /** Parts and numbers of documents, which stand before a number that counts nothing: `article`. */
  readonly places: readonly string[];
  /** Things that are numbered where they begin with a large letter: `Form 45`, but not “in each form 45 names”. Treaties by their letters, too. */
  readonly numberedThings: readonly string[];
  /** Words behind which a number in words counts nothing either: `number five`. */
  readonly numberedInWords: readonly string[];
  /** Words before a number, by what they make of it. */
  readonly qualifiers: {
    readonly near: readonly string[];
    readonly above: readonly string[];
    readonly below: readonly string[];
  };
  /** Where in the name of a currency, as CLDR writes it, the noun stands: `nairas nigérians`, `Nigerian nairas`, `нигерийских найр`, `долларов США`. */
  readonly currencyNoun: 'first' | 'last' | 'behind-adjectives';
  /** Names of currencies that are other words more often: `won`. */
  readonly notMoney: readonly string[];
  /** What ends with a full stop and ends no sentence. This is case-sensitive, and is no source in small letters. */
  readonly abbreviations: string;
}

/** How a language writes numbers in words. */
export interface NumberWords {
  /** Words below twenty, and others that no ones follow: `veintidós`. */
  readonly small: Readonly<Record<string, number>>;
  /** Words that ones may follow. */
  readonly tens: Readonly<Record<string, number>>;
  /** Words that all below twenty may follow: `soixante`. */
  readonly tensOfTwenty: Readonly<Record<string, number>>;
  /** Words for whole hundreds: `ciento`, `двести`. */
  readonly hundreds: Readonly<Record<string, number>>;
  /** Words that multiply by one hundred. */
  readonly hundred: readonly string[];
  /** Words that may stand between the parts: `and`. */
  readonly joints: readonly string[];
  /** Articles that stand for one before a large number: `a thousand`. */
  readonly articles: readonly string[];
  /** Words that multiply by a number besides those of CLDR, such as `dozen`. They never stand alone. */
  readonly scales: Readonly<Record<string, number>>;
  /** Those that stand alone: `mille`, `mil`. */
  readonly scalesAlone: readonly string[];
  /** Abbreviations that may touch the number: `1.2m`. */
  readonly shortScales: Readonly<Record<string, number>>;
  /** Sources of ordinals with the value of each; `digits` is what follows digits: `st`. */
  readonly ordinals: {
    readonly small: Readonly<Record<string, number>>;
    readonly tens: Readonly<Record<string, number>>;
    readonly digits: readonly string[];
  };
  /** Whether groups of two digits are read: `12,34,567`. */
  readonly indianGroups: boolean;
}

/** Words in their order with the numbers that they say: `counted('one two')` → `{ one: 1, two: 2 }`. */
export function counted(words: string, from = 1, step = 1): Readonly<Record<string, number>> {
  return Object.fromEntries(words.split(' ').map((word, index) => [word, from + index * step]));
}
