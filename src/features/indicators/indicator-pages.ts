import * as words from '../../words/words.ts';
import { indicatorDefinition, indicatorLabel } from '../../model/in-country.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { chart } from '../charts/chart.ts';
import { pairs } from '../charts/pairs-table.ts';
import { singlePage, titledIn, type PageKind } from '../publishing/page-kind.ts';
import { indicators } from './indicators-table.ts';

/** What a country's reports count, value by value. */
export const indicatorPages: PageKind = {
  id: 'indicator',
  route: '[country]/indicators/[indicator].astro',
  tables: [indicators, pairs],
  pages: (corpus) =>
    [...corpus.countries.values()].flatMap((country) => {
      const elections = electionsOf(corpus, country);
      return indicatorsWithFigures(corpus, country).map((indicator) => {
        const { id } = indicator;
        const label = indicatorLabel(country, indicator);
        const href = paths.indicator(country.id, id);
        return {
          href,
          elections,
          chart: () => chart(corpus, country, indicator),
          country,
          found: [
            {
              what: 'indicator' as const,
              href,
              title: titledIn(corpus, label, country),
              texts: [indicatorDefinition(country, indicator)],
            },
          ],
          data: () => {
            const spec = chart(corpus, country, indicator);
            return {
              title: words.cite.indicator(country.name, label),
              chart: spec && { country, spec },
            };
          },
        };
      });
    }),
};

/** The index of indicators. */
export const indicatorsPage = singlePage({
  id: 'indicators',
  route: 'indicators.astro',
  href: paths.indicators(),
});
