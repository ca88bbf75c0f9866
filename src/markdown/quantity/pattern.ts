import { inAnyCase } from './any-case.ts';

/** Between the words of one number: space, line break, non-breaking space or hyphen. */
export const gap = String.raw`[-‑\s]+`;

/** The source of a pattern from words of a `Language`: a blank is white space, `[- ]` may also be a hyphen. */
export function sourceOf(words: string): string {
  return words
    .replaceAll('[- ]?', String.raw`[-‑\s]*`)
    .replaceAll('[- ]', gap)
    .replaceAll(' ?', String.raw`\s*`)
    .replaceAll(' ', String.raw`\s+`);
}

/** The source of a pattern that matches any of some words of a `Language`, the longest that fits; of none of them it never matches. */
export function anyOf(words: readonly string[]): string {
  if (words.length === 0) return '(?!)';
  const longestFirst = words.toSorted((a, b) => b.length - a.length);
  return `(?:${longestFirst.map(sourceOf).join('|')})`;
}

/** A pattern whose small letters match large ones too. */
export function patternOf(source: string, flags = 'u'): RegExp {
  return new RegExp(inAnyCase(source), flags);
}

/** A text as the source of a pattern that matches it alone. */
export function literally(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
