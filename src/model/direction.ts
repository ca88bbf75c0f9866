/** Scripts that are written from right to left, by their codes in ISO 15924. */
const rightToLeft = new Set(['Adlm', 'Arab', 'Hebr', 'Mand', 'Nkoo', 'Rohg', 'Samr', 'Syrc', 'Thaa', 'Yezi']);

/** What is known of languages. There are few, texts are many, and to ask the engine is slow. */
const known = /* @__PURE__ */ new Map<string, 'rtl' | undefined>();

/** How a language is written; a text that runs from left to right needs no word of it. @param language as a BCP 47 tag */
export function directionOf(language: string): 'rtl' | undefined {
  if (!known.has(language)) known.set(language, directionOfScript(language));
  return known.get(language);
}

function directionOfScript(language: string): 'rtl' | undefined {
  const { script = '' } = new Intl.Locale(language).maximize();
  return rightToLeft.has(script) ? 'rtl' : undefined;
}
