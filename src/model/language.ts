import { z } from 'zod';

const names = new Intl.DisplayNames(['en'], { type: 'language', fallback: 'none' });
const scripts = new Intl.DisplayNames(['en'], { type: 'script', fallback: 'none' });
const regions = new Intl.DisplayNames(['en'], { type: 'region', fallback: 'none' });

/** Whether `text` is a tag of BCP 47 in its usual form, and all that it names is known: `ru`, `kk-Latn`, `pt-BR`. */
export function isLanguage(text: string): boolean {
  try {
    const { language, script, region } = new Intl.Locale(text);
    return (
      Intl.getCanonicalLocales(text)[0] === text &&
      names.of(language) !== undefined &&
      (script === undefined || scripts.of(script) !== undefined) &&
      (region === undefined || regions.of(region) !== undefined)
    );
  } catch {
    // What is no tag at all throws.
    return false;
  }
}

/** A language as a tag of BCP 47. */
export const languageSchema = z
  .string()
  .refine(isLanguage, { error: 'expected a language tag such as `ru`, `kk` or `kk-Latn`' });

/** The language of a tag, without script and region: `pt` of `pt-BR`. Throws if it is no tag. */
export function primaryLanguage(tag: string): string {
  return new Intl.Locale(tag).language;
}
