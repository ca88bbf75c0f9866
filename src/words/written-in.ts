import { directionOf } from '../model/direction.ts';
import { language as ownLanguage } from './language.ts';

/** Words as a report prints them. */
export interface Printed {
  readonly text: string;
  /** Their language; left out where it is that of the page. */
  readonly language?: string | undefined;
}

/** The language of what a report prints, where it is not that of the page. @param of the report */
export function foreignOf({ language }: { readonly language: string }): { readonly language?: string } {
  return language === ownLanguage ? {} : { language };
}

/** Attributes that say in which language the words of an element are, and which way they run: none where it is that of the page. */
export function writtenIn(language: string | undefined): { readonly lang?: string; readonly dir?: 'rtl' } {
  if (language === undefined || language === ownLanguage) return {};
  const dir = directionOf(language);
  return { lang: language, ...(dir === undefined ? {} : { dir }) };
}
