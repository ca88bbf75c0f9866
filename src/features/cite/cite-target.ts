import type { Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';

/** Where it is said how to cite a part of a page. */
export interface CiteTarget {
  /** A page that says so too, where scripts do not run. */
  readonly href: string;
  /** The file that holds its citations in every format, and behind `#` where in it. */
  readonly file: string;
}

/** How a passage is cited: its election's page says how to cite its reports. */
export function citePassage({ election, anchor }: Excerpt): CiteTarget {
  return { href: paths.excerpt(election.id, 'cite'), file: paths.passageCitations(election.id, anchor) };
}

/** How the chart of an indicator is cited: at the indicator's page. */
export function citeChart(country: string, indicator: string): CiteTarget {
  return {
    href: `${paths.indicator(country, indicator)}#cite`,
    file: paths.partCitations(`${country}/indicators/${indicator}`, 'chart'),
  };
}
