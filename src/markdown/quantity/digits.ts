import { literally } from './pattern.ts';

/** How a language prints numbers in digits. */
export interface Digits {
  /** The source of a pattern: `9,181,700`, `9 181 700`, `64.56`, `.5`. */
  readonly source: string;
  readonly numberFrom: (digits: string) => number;
}

/** Blanks that reports print between groups of digits: plain, non-breaking, thin, narrow non-breaking, as wide as a digit. */
const blank = '[ \u00a0\u2009\u202f\u2007]';
const apostrophe = "['’]";

/**
 * The digits of a language, with the separators that CLDR gives it. Blanks and apostrophes between groups of three digits mean
 * the same in every language.
 * @param tag as exact as the report's: `es-MX` has other separators than `es`
 */
export function digitsOf(tag: string, indianGroups: boolean): Digits {
  const parts = new Intl.NumberFormat(tag, { useGrouping: 'always', numberingSystem: 'latn' }).formatToParts(
    1234567.8,
  );
  const valueOf = (type: string) => parts.find((part) => part.type === type)?.value ?? '';
  const [group, decimal] = [valueOf('group'), valueOf('decimal')];
  const mark = literally(decimal);
  const comma = /^[.,]$/.test(group) ? [literally(group)] : [];
  const groups = [...comma, blank, apostrophe].map((between) => String.raw`\d{1,3}(?:${between}\d{3})+`);
  const twos = indianGroups && group === ',' ? [String.raw`\d{1,2}(?:,\d{2})+,\d{3}`] : [];
  const withoutWhole = decimal === '.' ? String.raw`|(?<![.])${mark}\d+` : '';
  return {
    source: String.raw`(?:(?:${[...groups, ...twos, String.raw`\d+`].join('|')})(?:${mark}\d+)?${withoutWhole})`,
    numberFrom: (digits) => {
      const [whole = '', fraction = ''] = digits.split(decimal);
      return Number(`${whole.replaceAll(/\D/g, '')}.${fraction}`);
    },
  };
}
