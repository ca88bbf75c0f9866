/** Scripts that are written from right to left, by their codes in ISO 15924. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** How a language is written; a text that runs from left to right needs no word of it. @param language as a BCP 47 tag */
export function directionOf(language: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}
