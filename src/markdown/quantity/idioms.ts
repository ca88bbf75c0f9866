import type { StatedNumber } from './stated.ts';

/** English number words that mostly count nothing: they are numbers only beside a unit. */
const vague =
  /^(?:one|once|none|no\s+one|both(?:\s+\p{L}+)?|(?:one|none)\s+of\s+(?:the\s+)?two|first|second|third|a\s+third)$/iu;

/** Ordinals that stand in names and in the order of things more often than they count: `the Second Channel`. */
export const orders = /^(?:first|second|third)$/iu;

/** `the two`, `one of the two`: things named before. */
const named = /(?<!\p{L})(?:the|these|those|of|other|which)\s+$/iu;
const isNoun =
  /^\s+(?!(?:differ|exclude|are|were|is|was|cannot|do|and|or|have|has|had|say|of)(?!\p{L}))\p{L}/u;

/** `its second half`: a half that is no share. */
const partOfText = /(?<!\p{L})(?:first|second|other)\s+$/iu;

/** Whether a number word is part of an idiom or stands for things named before. */
export function isIdiom(text: string, { start, end, words, units }: StatedNumber): boolean {
  if (vague.test(words)) return true;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  if (/^half$/i.test(words)) return partOfText.test(before);
  return units.has('count') && /^two$/i.test(words) && named.test(before) && !isNoun.test(behind);
}
