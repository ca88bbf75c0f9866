import type { Excerpt } from '../../model/corpus.ts';
import { paths, withoutBase } from '../../paths.ts';

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
  const page = paths.indicator(country, indicator);
  return { href: `${page}#cite`, file: citedPart(page, 'chart') };
}

/** What a page has to cite besides itself. */
export type CitedPart = 'chart' | 'data';

/** Where the citation of a part of a page stands, as a cite link names it. @param page its address */
export function citedPart(page: string, part: CitedPart): string {
  const { path, name } = citationsAt(page, part);
  return paths.download(`${path}#${name}`);
}

/** The file below `/data/` in which a part of a page is cited, and its name in there. @param page its address */
export function citationsAt(page: string, part: CitedPart): { readonly path: string; readonly name: string } {
  const [name = '', ...above] = withoutBase(page).split('/').filter(Boolean).reverse();
  return { path: [...above.reverse(), 'citations.json'].join('/'), name: `${name}/${part}` };
}
