/*
 * Numbers in digits and in words. npm's readers of number words guess ("seven twenty" is 27 to word2num and 720
 * to compromise, "one quarter" is 1) or do not join digits to a scale ("8.8 million" stays two numbers to
 * words-to-numbers), so this is a small exact grammar: what it does not know is not a number.
 */
import { digitsOf } from './digits.ts';
import type { Language } from './languages/language.ts';
import { anyOf, gap, patternOf } from './pattern.ts';

/** How a language writes numbers: sources of patterns with the flag `u`, which `patternOf` makes blind to case, and their values. */
export interface Numbers {
  /** Nothing before that makes the number part of a name or of a longer number: `COVID-19`, `9,181,700`, `3.1.2`. */
  readonly start: string;
  /** Nothing after that makes it part of a longer word or number; `ten-year` and `79-member` may follow. */
  readonly end: string;
  /** How many: `9,181,700`, `1700`, `8.8 million`, `seventy seven`, `one hundred and five`, `a thousand`. */
  readonly cardinal: string;
  /** Which one: `sixth`, `twenty-first`, `18th`. */
  readonly ordinal: string;
  /** `million`, `mn`, with what may stand before it. */
  readonly scale: string;
  /** At the beginning of what stands behind a number: a word that would multiply it, which the number has not taken in. */
  readonly scaleBehind: RegExp;
  /** The number that a text says which `cardinal` or `ordinal` matches as a whole. */
  readonly numberFrom: (text: string) => number;
  /** The word that multiplies the whole number, if it ends with one: `million` of `8.8 million`. */
  readonly scaleOf: (text: string) => string | undefined;
}

/** A number times a scale, by way of decimal digits: a product of binary fractions may be off, 4.35 × 100 is 434.99999999999994. */
export function times(number: number, scale: number): number {
  return Number.parseFloat((number * scale).toPrecision(15));
}

/** The numbers of a language. @param tag as exact as the report's */
export function numbersOf({ tag: own, numbers }: Language, tag: string): Numbers {
  const { small, tens, tensOfTwenty, hundreds, hundred, joints, articles, ordinals } = numbers;
  const digits = digitsOf(tag, numbers.indianGroups);
  const scales = new Map([...scalesOf(tag), ...Object.entries(numbers.scales)]);
  const shortScales = new Map(Object.entries(numbers.shortScales));

  const keys = (words: Readonly<Record<string, number>>) => Object.keys(words);
  const ones = keys(small).filter((word) => (small[word] ?? 0) < 10);
  const joint = `${gap}(?:${anyOf(joints)}${gap})?`;
  const underHundred = `(?:${anyOf(keys(tensOfTwenty))}(?:${joint}${anyOf(keys(small))})?|${anyOf(keys(tens))}(?:${joint}${anyOf(ones)})?|${anyOf(keys(small))})`;
  const rest = `(?:${joint}${underHundred})?`;
  const multiplied = `(?:(?:${anyOf(articles)}|${underHundred})${gap})${numbers.scalesAlone.some((word) => hundred.includes(word)) ? '?' : ''}${anyOf(hundred)}${rest}`;
  const underThousand = `(?:${multiplied}|${anyOf(keys(hundreds))}${rest}|${underHundred})`;
  const longScale = anyOf([...scales.keys()]);
  const alone = anyOf(numbers.scalesAlone.filter((word) => scales.has(word)));
  const scale = String.raw`(?:${gap}${longScale}|\s?${anyOf([...shortScales.keys()])}(?!\p{L})\.?(?!\p{L}))`;
  const large = `(?:(?:${anyOf(articles)}|${underThousand})${gap}${longScale}|${alone})`;
  const words = `(?:${large}(?:${joint}${large})*(?:${joint}${underThousand})?|${underThousand})`;
  const cardinal = `(?:${digits.source}${scale}?(?!${gap}(?:${longScale})(?!\\p{L}))|${words})`;

  const values = new Map<string, number>([
    ...Object.entries({
      ...tens,
      ...tensOfTwenty,
      ...hundreds,
      ...small,
      ...ordinals.small,
      ...ordinals.tens,
    }),
    ...[...joints].map((word) => [word, 0] as const),
    ...articles.map((word) => [word, 1] as const),
  ]);
  const token = patternOf(
    String.raw`(?<word>${anyOf([...values.keys(), ...hundred, ...scales.keys()])})(?!\p{L})|(?<digits>${digits.source})|(?<short>${anyOf([...shortScales.keys()])})(?!\p{L})`,
    'gu',
  );
  const numberFrom = (text: string): number => {
    let total = 0;
    let group: number | undefined;
    let least = Number.POSITIVE_INFINITY;
    for (const { groups } of text.matchAll(token)) {
      const word = groups?.word?.toLowerCase().replaceAll(/[\s‑]+/g, ' ');
      const multiplier = scales.get(word ?? '') ?? shortScales.get(groups?.short?.toLowerCase() ?? '');
      if (groups?.digits !== undefined) group = digits.numberFrom(groups.digits);
      else if (multiplier !== undefined) {
        // `one thousand million` and `two million thousand` are no numbers of this grammar.
        if (multiplier >= least) return Number.NaN;
        least = multiplier;
        total += times(group ?? 1, multiplier);
        group = undefined;
      } else if (word !== undefined && hundred.includes(word)) group = (group ?? 1) * 100;
      else group = (group ?? 0) + (values.get(word ?? '') ?? 0);
    }
    return total + (group ?? 0);
  };

  const numberWords = anyOf([...keys(small), ...keys(tens)]);
  const elided = own === 'en' ? String.raw`|\p{L}['’]` : '';
  const smallOrdinals = anyOf(keys(ordinals.small));
  const scaleAtEnd = patternOf(
    String.raw`(?<!\p{L})(?<scale>${anyOf([...scales.keys(), ...shortScales.keys()])})\.?$`,
  );
  return {
    start: String.raw`(?<![\p{L}\p{N}]|\p{L}[-‑]${elided}|\d[.,:'’])`,
    end: String.raw`(?![\p{L}\p{N}]|[.,:'’]\d|[-‑]${numberWords}(?!\p{L}))`,
    cardinal,
    ordinal: String.raw`(?:(?:${anyOf(keys(tens))}${gap})?${smallOrdinals}|${anyOf(keys(ordinals.tens))}|\d+${anyOf(ordinals.digits)})`,
    scale,
    scaleBehind: patternOf(String.raw`^${gap}${longScale}(?!\p{L})`),
    numberFrom,
    scaleOf: (text) => scaleAtEnd.exec(text)?.groups?.scale,
  };
}

/** The words by which CLDR shortens large numbers in a language: `million`, `тысяч`. */
function scalesOf(tag: string): Map<string, number> {
  const compact = new Intl.NumberFormat(tag, {
    notation: 'compact',
    compactDisplay: 'long',
    numberingSystem: 'latn',
    maximumFractionDigits: 1,
  });
  const found = new Map<string, number>();
  for (const scale of [1e3, 1e6, 1e9, 1e12])
    for (const count of [1, 2, 5, 1.5]) {
      const parts = compact.formatToParts(count * scale);
      const word = parts.find(({ type }) => type === 'compact')?.value.toLowerCase();
      const whole = parts.find(({ type }) => type === 'integer')?.value;
      if (word !== undefined && whole === String(Math.floor(count)))
        found.set(word.replaceAll('\u00a0', ' '), scale);
    }
  return found;
}
