import type { Corpus } from '../model/corpus.ts';
import type { Country } from '../model/country.ts';
import type { Indicator } from '../model/vocabulary.ts';

/** The indicators of which a country has figures, in the order of `indicators.yml`. */
export function indicatorsWithFigures(corpus: Corpus, country: Country): Indicator[] {
  const used = new Set(
    [...corpus.figures.values()]
      .filter(({ excerpt }) => excerpt.election.country === country)
      .map(({ indicator }) => indicator),
  );
  return [...corpus.indicators.values()].filter((indicator) => used.has(indicator));
}
