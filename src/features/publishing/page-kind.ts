import * as words from '../../words/words.ts';
import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { EntryKind } from '../../model/search.ts';
import type { ChartSpec } from '../charts/spec.ts';
import { hasSeveralCountries } from '../../site/several-countries.ts';
import type { Download } from '../../site/download.ts';
import type { Table } from '../data/table.ts';
import type { Feed } from '../feeds/feed.ts';
import type { PagePicture } from '../previews/page-picture.ts';

/**
 * A kind of thing that has pages: a topic, an indicator, the page about the method. Each room exports its own, and
 * `page-kinds.ts` lists them all. Sitemap, feeds, previews, search and downloads loop over that list.
 */
export interface PageKind {
  /** Its name in tests and messages: `topic`. */
  readonly id: string;
  /** The file that writes its pages, from `src/pages/`: `[country]/topics/[topic].astro`. */
  readonly route: string;
  /** Its pages, in the order in which readers see them. */
  readonly pages: (corpus: Corpus) => readonly SitePage[];
  /** Its tables in the downloads. */
  readonly tables?: readonly Table[];
  /** Its further files below `/data/`. */
  readonly files?: (corpus: Corpus, site: URL) => readonly Download[];
}

/** One page, as the rest of the site needs it. Costly parts are functions, computed on demand. */
export interface SitePage {
  readonly href: string;
  /**
   * The elections that it is about. The page changes when one of their reports is added or a passage is corrected.
   */
  readonly elections: readonly Election[];
  /** Its own preview for shared links. A page without one has its chart, or the preview of its country or of the site. */
  readonly picture?: () => PagePicture;
  /** Its chart, if it has one. */
  readonly chart?: () => ChartSpec | undefined;
  /** The country that it is about. */
  readonly country?: Country;
  /** Its search entry, or the entries on it. */
  readonly found?: readonly SearchText[];
  /** Its feed. */
  readonly feed?: () => Feed;
  /** The passages and figures that it offers as files, and its chart. */
  readonly data?: () => PageData;
}

/** A page, or an entry on it, for the search. */
export interface SearchText {
  readonly what: EntryKind;
  readonly href: string;
  readonly title: string;
  /** What it means. */
  readonly texts: readonly string[];
}

/** What a page offers as files. */
export interface PageData {
  /** What its rows of the tables are called in a citation. */
  readonly title: string;
  /** The chart on the page, if there is one. */
  readonly chart?: { readonly country: Country; readonly spec: ChartSpec } | undefined;
}

/** The pages of all kinds, in the order of the kinds. */
export function pagesOf(kinds: readonly PageKind[], corpus: Corpus): SitePage[] {
  return kinds.flatMap(({ pages }) => pages(corpus));
}

/** The title of a thing that every country has a page of. It names the country where the collection has several. */
export function titledIn(corpus: Corpus, title: string, country: { readonly name: string }): string {
  return hasSeveralCountries(corpus) ? words.search.entryTitle(title, country.name) : title;
}

/** Makes a kind with a single page, about all elections. */
export function singlePage(
  kind: Pick<PageKind, 'id' | 'route' | 'tables' | 'files'> &
    Pick<SitePage, 'href'> & {
      readonly picture?: (corpus: Corpus) => PagePicture;
      readonly found?: (corpus: Corpus) => readonly SearchText[];
      readonly feed?: (corpus: Corpus) => Feed;
    },
): PageKind {
  const { href, picture, found, feed, ...rest } = kind;
  return {
    ...rest,
    pages: (corpus) => [
      {
        href,
        elections: [...corpus.elections.values()],
        ...(picture && { picture: () => picture(corpus) }),
        ...(found && { found: found(corpus) }),
        ...(feed && { feed: () => feed(corpus) }),
      },
    ],
  };
}
