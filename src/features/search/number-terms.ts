import { tie, tied } from './search-text.ts';

/**
 * Fractions, ranges and decimal numbers in the search. Words are compared without punctuation, which makes 16 of 1/6,
 * 1015 of 10–15 and 121 of 12.1; so each of them stands in the index as a term of its own besides.
 */

const number = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const joined = new RegExp(
  String.raw`(?<![\p{L}\p{N}]|\d[.,/–-])(?:(\d+)/(\d+)|(${number})(?:[–—-]|\.\.)(${number}))(?![\p{L}\p{N}]|[.,/–-]\d)`,
  'gu',
);
const decimal = /(?<![\p{L}\p{N}]|\d[.,])(\d+)\.(\d+)(?![\p{L}\p{N}]|[.,]\d)/gu;

/** Ends a term, because the engine takes the beginning of a word for the word: 1/6 is not 1/60. */
const end = 'n';

/** The term of a fraction: `‿1‿of‿6‿n`. */
export function fractionTerm(numerator: string, denominator: string): string {
  return tied([numerator, 'of', denominator, end]);
}

/** The term of a range: `‿10‿to‿15‿n`. */
export function rangeTerm(low: string, high: string): string {
  return tied([...digits(low), 'to', ...digits(high), end]);
}

function digits(printed: string): string[] {
  return printed.replaceAll(',', '').replace('.', ' point ').split(' ');
}

/** A number of a text as it is printed, and its term. */
export interface NumberTerm {
  readonly printed: string;
  readonly term: string;
}

/** The fractions, ranges and decimal numbers of a text, in its order, those in a range after it. */
export function numberTermsIn(text: string): NumberTerm[] {
  const pairs = Array.from(text.matchAll(joined), ([printed, upper, lower, low = '', high = '']) => ({
    printed,
    term: upper === undefined || lower === undefined ? rangeTerm(low, high) : fractionTerm(upper, lower),
  }));
  const decimals = Array.from(text.matchAll(decimal), ([printed, whole = '', part = '']) => ({
    printed,
    term: tied([whole, 'point', part, end]),
  }));
  return [...pairs, ...decimals];
}

/** The term of a word of a query that is a fraction, a range or a decimal number; undefined for any other. */
export function numberTerm(word: string): string | undefined {
  const core = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '');
  return numberTermsIn(core).find(({ printed }) => printed === core)?.term;
}

/** Whether a term of the index is that of a number. */
export function isNumberTerm(term: string): boolean {
  return term.startsWith(tie) && term.endsWith(tie + end);
}
