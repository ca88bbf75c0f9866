import { yearOf } from '../../model/year.ts';
import * as words from '../../words/words.ts';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { distinct } from '../../site/figures.ts';
import type { Link } from '../../site/link.ts';

/** Where the index of indicators lists those that belong to no topic. */
export const severalTopics = 'several-topics';

/** Where it lists those that count nothing that recurs. */
const listsOfThings = 'several-things';

/** The part of the index that an indicator stands in: its topic, or one of the two at the end. */
export function partOf({ topic = severalTopics, lists }: Indicator): string {
  return lists === undefined ? topic : listsOfThings;
}

/** The index of indicators: by topic, then as listed; each with what there is in every country. */
export interface IndicatorsView {
  /** Those that belong to no topic, and those that list single things, stand together at the end. */
  readonly topics: readonly {
    readonly id: string;
    readonly label: string;
    readonly indicators: readonly {
      readonly label: string;
      readonly definition: string;
      readonly unit: string;
      readonly countries: readonly (Link & { readonly what: string })[];
    }[];
  }[];
}

/** What the index of indicators shows; indicators without a figure are left out. */
export function indicatorsView(corpus: Corpus): IndicatorsView {
  const countries = [...corpus.countries.values()];
  return {
    topics: [
      ...corpus.topics.values(),
      { id: severalTopics, label: words.indicators.severalTopics },
      { id: listsOfThings, label: words.indicators.severalThings },
    ]
      .map(({ id, label }) => ({
        id,
        label,
        indicators: [...corpus.indicators.values()]
          .filter((indicator) => partOf(indicator) === id)
          .map((indicator) => ({
            label: indicator.label,
            definition: indicator.definition,
            unit: words.measures.unitName(indicator.unit),
            countries: countries
              .map((country) => inCountry(corpus, country, indicator))
              .filter((entry) => entry !== undefined),
          }))
          .filter((indicator) => indicator.countries.length > 0),
      }))
      .filter(({ indicators }) => indicators.length > 0),
  };
}

function inCountry(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
): (Link & { what: string }) | undefined {
  const figures = corpus.indexes.figuresByIndicator.get(`${country.id}/${indicator.id}`) ?? [];
  if (figures.length === 0) return undefined;
  const years = [...new Set(figures.map(({ excerpt }) => yearOf(excerpt.election.date)))];
  return {
    href: paths.indicator(country.id, indicator.id),
    label: country.name,
    what: words.indicators.valuesIn(distinct(figures).length, years),
  };
}
