import type { Value } from '../../model/value.ts';

/** Where something stands in a text: offsets in UTF-16 units, `end` excluded. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * One way to understand the words; `yearless` where the context says the year: `08-18` of `18 August`, `07` of `in July`,
 * until `01-26` of `24-26 January`.
 */
export type Reading =
  Value | { readonly kind: 'yearless'; readonly monthDay: string; readonly until?: string | undefined };

/** A form that numbers or dates are printed in. */
export interface Form {
  /** Sticky: it matches at a given place of the text. */
  readonly pattern: RegExp;
  /** What the words say by the pattern's named groups; nothing if they are not of this form after all. */
  readonly read: (groups: Readonly<Record<string, string | undefined>>, words: string) => readonly Reading[];
}

/** Words of one form that say a number or a date. */
export interface Phrase extends Span {
  readonly form: Form;
  readonly words: string;
  /** At least one. */
  readonly readings: readonly Reading[];
}

/** The phrase of this form that begins at `start`. */
export function phraseAt(text: string, start: number, form: Form): Phrase | undefined {
  form.pattern.lastIndex = start;
  const match = form.pattern.exec(text);
  if (match === null) return undefined;
  const [words] = match;
  const readings = form.read(match.groups ?? {}, words);
  return readings.length === 0 ? undefined : { form, words, readings, start, end: start + words.length };
}

/** Where a phrase may begin: no form begins within a word or a number. */
const beginning = /(?<![\p{L}\p{N}])\S/gu;

/** All phrases from left to right, each in the first of the forms that fits; they do not overlap. */
export function phrasesIn(text: string, forms: readonly Form[]): Phrase[] {
  const phrases: Phrase[] = [];
  let end = 0;
  for (const { index: start } of text.matchAll(beginning)) {
    if (start < end) continue;
    for (const form of forms) {
      const phrase = phraseAt(text, start, form);
      if (phrase === undefined) continue;
      phrases.push(phrase);
      end = phrase.end;
      break;
    }
  }
  return phrases;
}
