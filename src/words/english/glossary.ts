/** The glossary: terms and names. */
import type { EntityList } from '../../model/vocabulary.ts';
import { entityLists } from './labels.ts';

export const terms = 'Terms';

/** Stands before the spellings of a term. */
export const spellings = 'Spellings:';

/** "Parties of Ruritania". */
export function names(list: EntityList, country: string): string {
  return `${entityLists[list]} of ${country}`;
}
