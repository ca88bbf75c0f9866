import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { electingOf } from '../../site/elections.ts';
import {
  distinct,
  figureHref,
  figureLabels,
  figurePrinted,
  figureText,
  repeatsOf,
} from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { missingValueHref, missingValueReason } from '../../site/missing-value.ts';
import { plottedAs } from './mark.ts';
import type { ChartRow } from './spec.ts';

/** Every value with its sentence, and for every election without one the reason, in time order. */
export function chartRows(
  corpus: Corpus,
  country: Country,
  indicator: Indicator,
  figures: readonly Figure[],
  all = figures,
): ChartRow[] {
  return electingOf(corpus, country).flatMap((election): ChartRow[] => {
    const here = {
      election: words.labels.electionShort(election),
      electionHref: paths.election(election.id),
    };
    const own = figures.filter((figure) => figure.excerpt.election === election);
    if (own.length === 0) {
      return [
        {
          ...here,
          series: '',
          text: '',
          plottedAs: '',
          basis: '',
          href: missingValueHref(indicator, election),
          repeated: [],
          silence: missingValueReason(indicator, election, all),
        },
      ];
    }
    return distinct(own).map((figure) => ({
      ...here,
      ...figureLabels(corpus, figure),
      ...figurePrinted(figure),
      plottedAs: plottedAs(figure),
      href: figureHref(figure),
      repeated: repeatsOf(figure, own).map((other) => ({
        href: figureHref(other),
        label: figureText(other),
      })),
      silence: undefined,
    }));
  });
}
