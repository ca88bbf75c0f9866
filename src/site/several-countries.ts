import type { Corpus } from '../model/corpus.ts';

/** Whether the collection has more than one country, also where this part of it has one. */
export function hasSeveralCountries({
  countries,
  elsewhere,
}: Pick<Corpus, 'countries' | 'elsewhere'>): boolean {
  return countries.size + elsewhere.length > 1;
}
