import type { Grade } from '../../model/grade.ts';
import { yearOf } from '../../model/year.ts';
import type { Corpus, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { Indicator } from '../../model/vocabulary.ts';
import { paths } from '../../paths.ts';
import { distinct, figureHref, figureLabels, figuresOf, figureText } from '../../site/figures.ts';
import * as words from '../../words/words.ts';
import { jointsOf, jointTo } from './joints.ts';

/** The values of an indicator in one line, election by election, with what two neighbours are to one another. */
export interface Strip {
  /** The page of the indicator. */
  readonly href: string;
  readonly label: string;
  readonly cells: readonly StripCell[];
}

/** An election with its value, or with how many it has. */
export interface StripCell {
  readonly year: string;
  readonly text: string;
  /** What it counts and rests on; empty where there are several. */
  readonly detail: string;
  /** The sentence of the value; of several, the page of the indicator. */
  readonly href: string;
  /** What its values are to those of the cell before; undefined for the first, and for dates. */
  readonly grades: readonly [Grade, ...Grade[]] | undefined;
}

/** The strip of an indicator; undefined where fewer than two elections have values that can be set side by side. */
export function stripOf(corpus: Corpus, country: Country, indicator: Indicator): Strip | undefined {
  const figures = distinct(figuresOf(corpus, country, indicator));
  const joints = jointsOf(corpus, figures);
  if (joints.length === 0) return undefined;
  const href = paths.indicator(country.id, indicator.id);
  return {
    href,
    label: indicator.label,
    cells: [...Map.groupBy(figures, ({ excerpt }) => excerpt.election)].map(([election, own]) => ({
      ...cellOf(corpus, own, href),
      year: yearOf(election.date),
      grades: jointTo(joints, election)?.grades,
    })),
  };
}

function cellOf(
  corpus: Corpus,
  figures: readonly Figure[],
  href: string,
): Pick<StripCell, 'text' | 'detail' | 'href'> {
  const [only, ...others] = figures;
  if (only === undefined || others.length > 0)
    return { text: words.counts.values(figures.length), detail: '', href };
  const { series, basis } = figureLabels(corpus, only);
  return { text: figureText(only), detail: words.charts.details([series, basis]), href: figureHref(only) };
}
