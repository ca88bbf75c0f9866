import { english } from './english.ts';
import { french } from './french.ts';
import type { Language } from './language.ts';
import { portuguese } from './portuguese.ts';
import { russian } from './russian.ts';
import { spanish } from './spanish.ts';

/** The languages that there is a reader of. */
export const languages: readonly Language[] = [english, french, spanish, portuguese, russian];

/** The language of a tag: that of `pt-BR` is `pt`. Undefined where there is no reader of it. */
export function languageOf(tag: string): Language | undefined {
  const primary = tag.split('-')[0] ?? '';
  return languages.find((language) => language.tag === primary);
}
