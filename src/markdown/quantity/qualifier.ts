import { inAnyCase } from './any-case.ts';
import { readQuantity } from './read.ts';

const qualifiers = [
  ...['some', 'about', 'around', 'approximately', 'roughly', 'nearly', 'almost', 'over', 'under'],
  ...['more than', 'less than', 'fewer than', 'at least', 'at most', 'up to'],
  ...['no more than', 'no less than', 'no fewer than', 'not more than', 'not less than', 'not fewer than'],
  ...['a maximum of', 'a minimum of', 'an estimated'],
];

/** Brackets, quotation marks and emphasis; a currency, or the first side of an exchange rate, may stand among them. */
const marks = String.raw`[\s()\[\]“”"‘’'*_]*`;
const between = String.raw`(?:${marks}(?:[A-Z]{3}\s+1\s*=\s*)?[A-Z]{3}(?=\s))?${marks}`;

/** A qualifier at the end of a text. The search is from the left, so `no more than` is found before `more than`. */
const atEnd = new RegExp(
  String.raw`(?<![\p{L}\p{N}-])(?<qualifier>${inAnyCase(qualifiers.join('|').replaceAll(' ', String.raw`\s+`))})(?![\p{L}\p{N}-])${between}$`,
  'u',
);

/** What turns a qualifier round from a few words before it: `may not serve more than`. "Not only" does not. */
const denied = /(?<![\p{L}\p{N}-])(?:not|never|cannot)\s+(?!only\s)(?:[\p{L}-]+\s+){1,3}$/iu;
const canBeDenied: ReadonlySet<string> = new Set(['more than', 'less than', 'fewer than']);

/**
 * The qualifier that stands right before a figure's number, in the figure's text or before it: `over 1700`, `some [350]`,
 * `an estimated EUR [5,000]`. A denial is part of it: `may not serve more than [two]` is `not more than`. Returned as printed, but in small letters and with single spaces. "Only" is not one.
 * @param before the text before the figure in its paragraph, or ''
 * @param text the words in `:figure[…]`
 */
export function qualifierOf(before: string, text: string): string | undefined {
  const quantity = readQuantity(text);
  const phrase = quantity?.kind === 'ambiguous' ? quantity.phrases[0] : quantity?.phrase;
  const found = atEnd.exec(before + text.slice(0, phrase?.start ?? 0));
  const qualifier = found?.groups?.qualifier?.toLowerCase().replaceAll(/\s+/g, ' ');
  if (found === null || qualifier === undefined || !canBeDenied.has(qualifier)) return qualifier;
  return denied.test(found.input.slice(0, found.index)) ? `not ${qualifier}` : qualifier;
}
