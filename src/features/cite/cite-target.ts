import type { Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';

/** Where a cite link leads for a part of a page. */
export interface CiteTarget {
  /** A page that says how to cite the part, for browsers without scripts. */
  readonly href: string;
  /** The file with its citations in every format, and after `#` the part's name in that file. */
  readonly file: string;
}

/** The cite target of a passage. Without scripts the election's page says how to cite its reports. */
export function citePassage({ election, anchor }: Excerpt): CiteTarget {
  return { href: paths.excerpt(election.id, 'cite'), file: paths.passageCitations(election.id, anchor) };
}

/** The cite target of an indicator's chart. Without scripts it is the indicator's page. */
export function citeChart(country: string, indicator: string): CiteTarget {
  return {
    href: `${paths.indicator(country, indicator)}#cite`,
    file: paths.partCitations(`${country}/indicators/${indicator}`, 'chart'),
  };
}
