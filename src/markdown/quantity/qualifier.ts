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

/**
 * The qualifier that stands right before a figure's number, in the figure's text or before it: `over 1700`, `some [350]`,
 * `an estimated EUR [5,000]`. Returned as printed, but in small letters and with single spaces. "Only" is not one.
 * @param before the text before the figure in its paragraph, or ''
 * @param text the words in `:figure[…]`
 */
export function qualifierOf(before: string, text: string): string | undefined {
  const quantity = readQuantity(text);
  const phrase = quantity?.kind === 'ambiguous' ? quantity.phrases[0] : quantity?.phrase;
  const { qualifier } = atEnd.exec(before + text.slice(0, phrase?.start ?? 0))?.groups ?? {};
  return qualifier?.toLowerCase().replaceAll(/\s+/g, ' ');
}
