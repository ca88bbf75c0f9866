import * as words from '../../words/words.ts';
import type { Corpus, Election, Excerpt, Figure } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { EntryKind } from '../../model/search.ts';
import type { ChartSpec } from '../charts/spec.ts';
import type { Download } from '../../site/download.ts';
import type { Table } from '../data/table.ts';
import type { Feed } from '../feeds/feed.ts';
import type { PagePicture } from '../previews/page-picture.ts';

/**
 * A kind of thing that has pages: a topic, an indicator, the page about the method. Each room exports its own, one list
 * holds them all, and whatever is made of every page (sitemap, feeds, previews, search, downloads) loops over the list.
 */
export interface PageKind {
  /** Its name, `topic`: what tests and messages call it. */
  readonly id: string;
  /** The file that writes its pages, from `src/pages/`: `[country]/topics/[topic].astro`. */
  readonly route: string;
  /** Its pages, in the order in which readers see them. */
  readonly pages: (corpus: Corpus) => readonly SitePage[];
  /** Tables of the downloads that it brings. */
  readonly tables?: readonly Table[];
  /** Further files that it brings below `/data/`. */
  readonly files?: (corpus: Corpus, site: URL) => readonly Download[];
}

/** One page, as far as other parts of the site speak of it. What costs time is computed when it is asked for. */
export interface SitePage {
  readonly href: string;
  /** The elections that it is about: when one of their reports was added or a passage corrected, the page changed. */
  readonly elections: readonly Election[];
  /** What stands for it where a link to it is shared. */
  readonly picture: () => PagePicture;
  /** What the search finds it, or entries on it, by. */
  readonly found?: readonly SearchText[];
  /** The feed that follows it. */
  readonly feed?: () => Feed;
  /** The passages and figures that it offers as files of its own. */
  readonly data?: () => PageData;
}

/** A page or an entry on it as the search finds it. */
export interface SearchText {
  readonly what: EntryKind;
  readonly href: string;
  readonly title: string;
  /** What it means. */
  readonly texts: readonly string[];
}

/** What a page offers as files. */
export interface PageData {
  /** How the files are called in a citation. */
  readonly title: string;
  /** Its passages; undefined where it offers figures alone. */
  readonly excerpts?: readonly Excerpt[];
  readonly figures: readonly Figure[];
  /** The chart that stands on it, if one does. */
  readonly chart?: { readonly country: Country; readonly spec: ChartSpec } | undefined;
}

/** The files of some passages and of the figures in them. */
export function passageData(title: string, excerpts: readonly Excerpt[]): PageData {
  return { title, excerpts, figures: excerpts.flatMap(({ figures }) => figures) };
}

/** The title of a thing that every country has a page of: with the country as soon as there are several. */
export function titledIn(corpus: Corpus, title: string, country: { readonly name: string }): string {
  return corpus.countries.size > 1 ? words.search.entryTitle(title, country.name) : title;
}

/** A kind of which there is one page, about all elections. */
export function singlePage(
  kind: Pick<PageKind, 'id' | 'route' | 'tables' | 'files'> &
    Pick<SitePage, 'href'> & {
      readonly picture: (corpus: Corpus) => PagePicture;
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
        picture: () => picture(corpus),
        ...(found && { found: found(corpus) }),
        ...(feed && { feed: () => feed(corpus) }),
      },
    ],
  };
}
