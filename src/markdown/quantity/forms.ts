import { fractionOf, rangeOf, type Value } from '../../model/value.ts';
import { isYear } from './dates.ts';
import type { Language } from './languages/language.ts';
import { times, type Numbers } from './number-words.ts';
import { anyOf, gap, patternOf, sourceOf } from './pattern.ts';
import type { Form, Reading } from './phrase.ts';

/** The forms in which a language prints numbers. */
export interface NumberForms {
  /** `9,181,700`, `seventy seven`; `2004` may also be a year. */
  readonly cardinal: Form;
  /** Every form but dates, those that hold others first. */
  readonly explicit: readonly Form[];
  /** Those of them that begin as another does and say more: `half a million`, `1½`. */
  readonly longer: readonly Form[];
  /** At the end of a text: a half that is added to what stands before it, `an hour and a half`. */
  readonly addedPart: RegExp;
  /** At the beginning of what follows a part: the whole that it is of. */
  readonly wholeBehind: RegExp;
  /** Small words that say a number only where no other number stands beside them. */
  readonly implied: readonly Form[];
}

const number = (value: number): Reading => ({ kind: 'number', number: value });

const listOf = (value: Value | undefined): readonly Value[] => (value === undefined ? [] : [value]);

/** Vulgar fractions with a character of their own: `½` → 1/2. */
const vulgar: ReadonlyMap<string, readonly [number, number]> = new Map(
  '¼ ½ ¾ ⅐ ⅑ ⅒ ⅓ ⅔ ⅕ ⅖ ⅗ ⅘ ⅙ ⅚ ⅛ ⅜ ⅝ ⅞'.split(' ').map((sign) => {
    // Unicode writes ⅔ as 2⁄3 in full.
    const [parts = '', whole = ''] = sign.normalize('NFKD').split('⁄');
    return [sign, [Number(parts), Number(whole)]];
  }),
);
const vulgarSign = `[${[...vulgar.keys()].join('')}]`;

/** What stands right before a number of money: a sign, or a word that stands for one. */
const moneySign = String.raw`(?:(?:[A-Z]{3}\s+|¤+\s*))?`;

/** The forms of a language. */
export function formsOf(language: Language, numbers: Numbers): NumberForms {
  const { fractions, ranges, exact, implied } = language;
  const minus = String.raw`(?:[-‐‑–−]|${anyOf(language.minus)}\s+)`;
  const sign = String.raw`(?:(?<![\p{L}\p{N}%.)\]])${minus})?`;
  const isNegative = patternOf(`^${minus}`);
  const { start, end, cardinal: cardinalWords, ordinal: ordinalWords, numberFrom, scaleOf } = numbers;
  const pattern = (source: string, behind = ''): RegExp =>
    patternOf(`${start}(?:${source})${end}${behind}`, 'uy');
  /** Words that are as good as one number. */
  const exactly = (value: number, words: string): Form => ({
    pattern: pattern(sourceOf(words)),
    read: () => [number(value)],
  });
  const none = exact.filter(([, value]) => value === 0).map(([words]) => words);
  const articles = implied.filter(([, value]) => value === 1).map(([words]) => words);
  const isArticle = patternOf(`^${anyOf(articles)}$`);
  const isNone = patternOf(`^${anyOf(none)}$`);
  const count = `(?:${anyOf([...articles, ...language.numbers.articles, 'an'])}|${cardinalWords})`;
  const countOf = (words: string): number =>
    isArticle.test(words) || /^an?$/i.test(words) ? 1 : numberFrom(words);
  const datesToo = patternOf(`^${anyOf(fractions.mayDate)}$`);
  const isAnd = patternOf(`^${gap}${anyOf(ranges.and)}${gap}$`);
  const half = anyOf(fractions.half);
  const isHalf = patternOf(`^${half}$`);
  const parts = anyOf(Object.keys(fractions.parts));
  const namedPart = String.raw`(?:(?<parts>${count})${gap}(?<named>${parts}|${half})|(?<alone>${half}|${anyOf(fractions.alone)}))`;
  /** The number of equal parts that a word names. */
  const wholeOf = (words: string): number =>
    isHalf.test(words) ? 2 : (fractions.parts[words.toLowerCase().replaceAll(/[-‑\s]+/g, ' ')] ?? 0);

  /** `one out of six`, `three of the seven`, `One in five`, `none of the 12`, `31 (out of 132)`, `2/7`. */
  const fraction: Form = {
    pattern: pattern(
      String.raw`(?<part>${anyOf(none)}|${anyOf(articles)}|${cardinalWords})(?:/|[-‑\s]+(?<open>\(?)(?<joint>${anyOf(fractions.of)})${gap}(?:${anyOf(fractions.whole)}${gap})?)(?<whole>${cardinalWords})(?<close>\)?)`,
      String.raw`(?!/)`,
    ),
    read({ part = '', joint, whole = '', open = '', close = '' }) {
      // `73 of 2011` are the 73 of that year, `Law 5/2010` is the fifth of it.
      const mayDate = joint === undefined || datesToo.test(joint);
      if ((mayDate && isYear(whole)) || (open !== '' && close === '')) return [];
      return listOf(fractionOf(isNone.test(part) ? 0 : countOf(part), numberFrom(whole)));
    },
  };

  /** `half`, `one quarter`, `two thirds`, `⅔`. `A third` may also be the one after the second. */
  const namedFraction: Form = {
    pattern: pattern(`(?:${namedPart}|(?<vulgar>${vulgarSign}))`),
    read({ parts: own, named, alone, vulgar: character }) {
      if (character !== undefined) return listOf(fractionOf(...(vulgar.get(character) ?? [0, 0])));
      if (alone !== undefined) return listOf(fractionOf(1, wholeOf(alone)));
      if (own === undefined || named === undefined) return [];
      const rank = language.numbers.ordinals.small[named.toLowerCase()];
      const isRank = /^an?$/i.test(own) && rank !== undefined;
      return [...listOf(fractionOf(countOf(own), wholeOf(named))), ...(isRank ? [number(rank)] : [])];
    },
  };

  /** `every third` of voters. */
  const every: Form = {
    pattern: pattern(
      String.raw`${anyOf(fractions.every)}${gap}(?<rank>${anyOf(Object.keys(language.numbers.ordinals.small))})`,
    ),
    read: ({ rank = '' }) => listOf(fractionOf(1, numberFrom(rank))),
  };

  /** `half a million`, `a quarter of a million`, `half a dozen`. */
  const partOfScale: Form = {
    pattern: pattern(
      String.raw`(?:${namedPart}|(?<bare>${parts})|(?<vulgar>${vulgarSign}))(?:[-‑\s]+${sourceOf(fractions.partOf)})?(?<scale>${numbers.scale})`,
    ),
    read({ parts: own, named, alone, bare, vulgar: character, scale = '' }) {
      const [part, whole] =
        character === undefined
          ? [own === undefined ? 1 : countOf(own), wholeOf(named ?? alone ?? bare ?? '')]
          : (vulgar.get(character) ?? [0, 0]);
      const value = times(part / whole, numberFrom(scale.replace(/^[-‑\s]+/, '')));
      return Number.isInteger(value) ? [number(value)] : [];
    },
  };

  /** `one and a half`, `1½`, `2½ million`, `a million and a half`. */
  const more = Object.entries(fractions.more).map(
    ([words, value]) => [patternOf(`^${sourceOf(words)}$`), value] as const,
  );
  const mixed: Form = {
    pattern: pattern(
      String.raw`(?<whole>${cardinalWords})(?:\s?(?<vulgar>${vulgarSign})|[-‑\s]+(?<more>${anyOf(Object.keys(fractions.more))}))(?<scale>${numbers.scale})?`,
    ),
    read({ whole = '', vulgar: character, more: words = '', scale }) {
      const inner = scaleOf(whole);
      if (inner !== undefined && scale !== undefined) return [];
      const [part, of] = vulgar.get(character ?? '') ?? [more.find(([own]) => own.test(words))?.[1] ?? 0, 1];
      const size = inner === undefined ? 1 : numberFrom(inner);
      const sum = numberFrom(whole) + (part / of) * size;
      const value = times(sum, scale === undefined ? 1 : numberFrom(scale.replace(/^[-‑\s]+/, '')));
      // A third has no end of decimals, and values have at most six.
      return Number(value.toFixed(6)) === value ? [number(value)] : [];
    },
  };

  const signedFrom = (words: string): number => {
    const unsigned = words.replace(isNegative, '');
    return unsigned === words ? numberFrom(words) : -numberFrom(unsigned);
  };
  const percent = anyOf([
    '%',
    ...language.units.filter(([, unit]) => unit === 'percent').map(([words]) => words),
  ]);
  /** `five to ten`, `between CHF 50,000 and 90,000`, `50,000-90,000`; the scale of `8 to 9 million` is that of both, of `500,000 to 1 million` it is not. */
  const range: Form = {
    pattern: pattern(
      String.raw`(?<between>${anyOf(ranges.between)}\s+)?${moneySign}(?<low>${sign}${cardinalWords})(?:[-\s]*${percent})?(?<joint>${gap}(?:${anyOf([...ranges.to, ...ranges.and])})${gap}|(?<=[\d%])\s*[-‑–—]\s*(?=[\d¤])|${gap}[-‑–—]${gap}(?=[\d¤]))${moneySign}(?<high>${sign}${cardinalWords})`,
    ),
    read({ between, low = '', joint = '', high = '' }) {
      if (isAnd.test(joint) && between === undefined) return [];
      const most = signedFrom(high);
      const scale = scaleOf(low) === undefined ? scaleOf(high) : undefined;
      const scaled = scale === undefined ? undefined : rangeOf(signedFrom(`${low} ${scale}`), most);
      return listOf(scaled ?? rangeOf(signedFrom(low), most));
    },
  };

  /** `sixth`, `twenty-first`. */
  const ordinal: Form = {
    pattern: pattern(ordinalWords),
    read: (_, words) => {
      const [digits] = /^\d+/.exec(words) ?? [];
      return [number(digits === undefined ? numberFrom(words) : Number(digits))];
    },
  };

  const cardinal: Form = {
    pattern: pattern(cardinalWords),
    read: (_, words) => {
      const value = numberFrom(words);
      // Articles say a number only where no other stands beside them.
      if (Number.isNaN(value) || isArticle.test(words)) return [];
      return [number(value), ...(isYear(words) ? [{ kind: 'date', iso: words } as const] : [])];
    },
  };

  return {
    cardinal,
    explicit: [
      every,
      partOfScale,
      mixed,
      fraction,
      namedFraction,
      range,
      ...exact.map(([words, value]) => exactly(value, words)),
      ordinal,
      cardinal,
    ],
    longer: [partOfScale, mixed],
    addedPart: patternOf(
      String.raw`(?<![\p{L}\d])(?:${anyOf(articles)}|${cardinalWords})\s+\p{L}+\s+${anyOf(Object.keys(fractions.more))}$`,
    ),
    wholeBehind: patternOf(String.raw`^\s+${anyOf(fractions.of)}(?!\p{L})`),
    implied: implied.map(([words, value]) => exactly(value, words)),
  };
}

/** `did not decide on any of them` is as good as none. It is no number of a figure. */
export function notAny({ start, end }: Numbers): Form {
  return {
    pattern: patternOf(String.raw`${start}(?:not\s+(?:\p{L}+\s+){0,4}any)${end}`, 'uy'),
    read: () => [number(0)],
  };
}
