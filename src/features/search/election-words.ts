import type { Corpus, Election } from '../../model/corpus.ts';
import { textsOf } from '../../model/spelling.ts';
import * as words from '../../words/words.ts';
import { wordsOf } from './search-text.ts';

/**
 * The words that name an election, as words are compared: its year and what was elected, and where the collection has
 * several countries the names of its own.
 */
export function electionWords(
  corpus: Corpus,
  election: Pick<Election, 'country' | 'date' | 'kind' | 'special'>,
): string[] {
  return [...wordsOf(words.labels.electionShort(election)), ...countryWords(corpus, election)];
}

/** The names of the country of an election, as words are compared; none where the collection has one country. */
export function countryWords(
  { countries }: Corpus,
  { country: { name, spellings } }: Pick<Election, 'country'>,
): string[] {
  return countries.size > 1 ? [...new Set([name, ...textsOf(spellings)].flatMap(wordsOf))] : [];
}
