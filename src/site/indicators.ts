import type { Corpus } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { Indicator } from '../model/vocabulary.ts';

/** The indicators of which a country has figures, in the order of `indicators.yml`. */
export function indicatorsWithFigures(corpus: Corpus, country: Country): Indicator[] {
  return [...(corpus.indexes.indicatorsByCountry.get(country.id) ?? [])];
}
