/** The glossary: terms and names. */
import type { EntityList } from '../../model/vocabulary.ts';
import { entityLists } from './labels.ts';

export const terms = 'Terms';

/** Stands before the spellings of a term. */
export const spellings = 'Spellings:';

/**
 * What stands after a term: what it is short for, and whose it is: "Central Election Commission · in Ruritania".
 * @param country where alone it means that
 */
export function after(expansion: string | undefined, country: string | undefined): string {
  return [expansion ?? [], country === undefined ? [] : `in ${country}`].flat().join(' · ');
}

/** "Parties of Ruritania". */
export function names(list: EntityList, country: string): string {
  return `${entityLists[list]} of ${country}`;
}

/** How names are listed. */
export const what =
  'Two spellings stand under one name where a report or the literature supports that they are one; where that is not stated, the note says so. A spelling without a year is one that readers search for.';
