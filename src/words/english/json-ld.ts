/** Names in the JSON-LD of pages. */
import { capitalised } from '../format.ts';

export const dataPackage = 'Data package';
export const glossary = 'Glossary';
/** The mission to an election, by its format and whose it is. */
export const mission = (format: string, observer: string, country: string, year: string): string =>
  `${capitalised(format)} of ${observer}, ${country} ${year}`;
export const topics = 'Topics';
