import { paths } from '../../paths.ts';
import { electionsOf } from '../../site/elections.ts';
import * as words from '../../words/words.ts';
import { comparisonEntry, correctionEntries, feed, reportEntries } from '../feeds/feed.ts';
import { plainPicture, type PagePicture } from '../previews/page-picture.ts';
import type { PageKind } from '../publishing/page-kind.ts';
import { countryHead, type CountryHead } from './country-view.ts';

/** A country: its elections, topics, issues and key indicators. */
export const countryPages: PageKind = {
  id: 'country',
  route: '[country]/index.astro',
  pages: (corpus) =>
    [...corpus.countries.values()].map((country) => {
      const href = paths.country(country.id);
      const elections = electionsOf(corpus, country);
      return {
        href,
        elections,
        picture: () => countryPicture(countryHead(corpus, country)),
        feed: () =>
          feed(elections, `${country.name}: ${words.site.name}`, href, [
            ...elections.flatMap(reportEntries),
            ...(corpus.indexes.comparisonsByCountry.get(country.id) ?? []).map(comparisonEntry),
            ...correctionEntries(corpus, country),
          ]),
      };
    }),
};

/** What there is of it, in time. */
export function countryPicture({ name, lead, excerpts, figures, timeline }: CountryHead): PagePicture {
  return {
    ...plainPicture,
    words: name,
    below: lead,
    foot: words.countries.inShort(excerpts, figures),
    timeline,
  };
}
