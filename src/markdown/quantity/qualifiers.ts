import type { Language } from './languages/language.ts';
import { anyOf, patternOf } from './pattern.ts';

/** The words of a language before a number that say that it is not exact. */
export interface Qualifiers {
  /** At the end of a text. The search is from the left, so `no more than` is found before `more than`. */
  readonly atEnd: RegExp;
  /** On which side of a number the value lies by its qualifier; undefined where it is no bound. */
  readonly boundOf: (qualifier: string) => 'above' | 'below' | undefined;
}

/** Brackets, quotation marks and emphasis; money, or the first side of an exchange rate, may stand among them. */
const marks = String.raw`[\s()\[\]“”"‘’'*_«»]*`;
const money = String.raw`(?:[A-Z]{3}(?=\s)|¤+)`;
const between = String.raw`(?:${marks}(?:${money}\s+1\s*=\s*)?${money})?${marks}`;

/** The qualifiers of a language. */
export function qualifiersOf({ qualifiers: { near, above, below } }: Language): Qualifiers {
  const [isAbove, isBelow] = [above, below].map((words) => patternOf(`^${anyOf(words)}$`));
  return {
    atEnd: patternOf(
      String.raw`(?<![\p{L}\p{N}-])(?<qualifier>${anyOf([...near, ...above, ...below])})(?![\p{L}\p{N}-])${between}$`,
    ),
    boundOf: (qualifier) => {
      if (isAbove?.test(qualifier)) return 'above';
      return isBelow?.test(qualifier) ? 'below' : undefined;
    },
  };
}
