import * as words from '../../words/words.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import { indicatorDefinition, indicatorLabel } from '../../model/in-country.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import { indicatorsWithFigures } from '../../site/indicators.ts';
import { chart } from '../charts/chart.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { planeOf } from '../charts/kinds/kinds.ts';
import { havePairs, pairs } from '../charts/pairs-table.ts';
import { figuresOf, figuresOfReferendums } from '../../site/figures.ts';
import { plainPicture, quotedPicture, titlePicture, type PagePicture } from '../previews/page-picture.ts';
import { singlePage, titledIn, type PageKind } from '../publishing/page-kind.ts';
import { referencePages } from '../../site/reference-pages.ts';
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
          picture: () => indicatorPicture(corpus, country, indicator),
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
            const figures = figuresOf(corpus, country, indicator);
            return {
              title: words.cite.indicator(country.name, label),
              figures: [...figures, ...figuresOfReferendums(corpus, country, indicator)],
              pairs: havePairs(corpus, figures),
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
  picture: () => titlePicture(referencePages.indicators),
});

/** Its chart, if it has one that can be read small; otherwise the sentence of its latest value. */
export function indicatorPicture(corpus: Corpus, country: Country, indicator: Indicator): PagePicture {
  const spec = chart(corpus, country, indicator);
  if (spec !== undefined && isReadableSmall(spec))
    return {
      ...plainPicture,
      over: country.name,
      words: indicatorLabel(country, indicator),
      foot: spec.source,
      chart: spec,
    };
  const over = `${country.name} · ${indicatorLabel(country, indicator)}`;
  const latest: Figure | undefined = figuresOf(corpus, country, indicator).at(-1);
  if (latest === undefined)
    return {
      ...plainPicture,
      over,
      words: indicatorLabel(country, indicator),
      below: indicatorDefinition(country, indicator),
    };
  return { ...plainPicture, ...quotedPicture(corpus, latest.excerpt, latest.sentence), over };
}

/**
 * Whether a chart is legible in a preview: a strip has a row for every value and for every silence, and multiples have
 * too many.
 */
function isReadableSmall(spec: ChartSpec): boolean {
  const { strip, multiples } = spec;
  if (strip !== undefined)
    return strip.elections.reduce((rows, { values }) => rows + Math.max(1, values.length), 0) <= 6;
  return multiples === undefined && planeOf(spec).isReadableSmall(spec);
}
