/*
 * Numbers in digits and in English words. npm's readers of number words guess ("seven twenty" is 27 to word2num and 720
 * to compromise, "one quarter" is 1) or do not join digits to a scale ("8.8 million" stays two numbers to
 * words-to-numbers), so this is a small exact grammar: what it does not know is not a number.
 */

const ones = 'one two three four five six seven eight nine'.split(' ');
const teens = 'ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const smallOrdinals = [
  ...'first second third fourth fifth sixth seventh eighth ninth'.split(' '),
  ...'tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth'.split(
    ' ',
  ),
];
const tensOrdinals = 'twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth'.split(
  ' ',
);

/** Word → what it adds to a number. */
const addends: ReadonlyMap<string, number> = new Map([
  ['a', 1],
  ['and', 0],
  ['zero', 0],
  ['dozen', 12],
  ...[...ones, ...teens].map((word, index) => [word, index + 1] as const),
  ...smallOrdinals.map((word, index) => [word, index + 1] as const),
  ...tens.map((word, index) => [word, 10 * (index + 2)] as const),
  ...tensOrdinals.map((word, index) => [word, 10 * (index + 2)] as const),
]);

/** Word → the power of ten that it multiplies by. */
const powers: ReadonlyMap<string, number> = new Map([
  ['hundred', 2],
  ['thousand', 3],
  ['million', 6],
  ['billion', 9],
  ['trillion', 12],
]);

const anyOf = (words: readonly string[]): string => `(?:${words.join('|')})`;

// From here on, sources of regular expressions with the flag `u`, which `inAnyCase` makes blind to case.

/** Between the words of one number: space, line break, non-breaking space or hyphen. */
export const gap = String.raw`[-‑\s]+`;

/** Nothing before that makes the number part of a name or of a longer number: `COVID-19`, `9,181,700`, `3.1.2`. */
export const start = String.raw`(?<![\p{L}\p{N}]|\p{L}[-‑’']|\d[.,:])`;

/** Nothing after that makes it part of a longer word or number; `ten-year` and `79-member` may follow. */
export const end = String.raw`(?![\p{L}\p{N}]|[.,:]\d|[-‑]${anyOf([...ones, ...teens, ...tens])}(?!\p{L}))`;

const digits = String.raw`(?:\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
const underHundred = `(?:${anyOf(tens)}(?:${gap}${anyOf(ones)})?|${anyOf([...ones, ...teens, 'zero', 'dozen'])})`;
const hundreds = `(?:a|${underHundred})${gap}hundred(?:${gap}(?:and${gap})?${underHundred})?`;
const scale = '(?:thousand|million|billion|trillion)';

/** How many: `9,181,700`, `1700`, `8.8 million`, `seventy seven`, `one hundred and five`, `a thousand`. */
export const cardinal = `(?:(?:${digits}|${hundreds}|${underHundred})(?:${gap}${scale})?|a${gap}${scale})`;

/** Which one: `sixth`, `twenty-first`, `18th`. */
export const ordinal = String.raw`(?:(?:${anyOf(tens)}${gap})?${anyOf(smallOrdinals)}|${anyOf(tensOrdinals)}|\d+(?:st|nd|rd|th))`;

/** The number that a text says which `cardinal` or `ordinal` matches as a whole. */
export function numberFrom(text: string): number {
  let number = 0;
  for (const part of text.toLowerCase().split(new RegExp(gap))) {
    const power = powers.get(part);
    // By way of decimal digits, since a product of binary fractions may be off: 4.35 × 100 is 434.99999999999994.
    if (power !== undefined) number = Number(`${number}e${power}`);
    else number += addends.get(part) ?? Number.parseFloat(part.replaceAll(',', ''));
  }
  return number;
}

/** The word that multiplies the whole number, if it ends with one: `million` of `8.8 million`. */
export function scaleOf(text: string): string | undefined {
  return [...powers.keys()].find((word) => text.toLowerCase().endsWith(word));
}
