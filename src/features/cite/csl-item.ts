import { capitalised } from '../../words/format.ts';
import * as words from '../../words/words.ts';
import { language } from '../../words/language.ts';
import type { Corpus, Election, Excerpt, Report } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { compareStrings } from '../../model/order.ts';
import type { Release } from '../../model/release.ts';
import { absolute, paths, withoutBase } from '../../paths.ts';
import { editionOf, versionIn, type Edition } from '../../site/edition.ts';
import { publisher } from '../../site/publisher.ts';

/** The title of all tables together. */
export const collectionTitle = words.cite.collection;

/** A cited item in CSL-JSON: the fields that reference managers and citation styles read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'dataset' | 'figure';
  readonly title: string;
  /** Organisations, as literals, so that styles do not split them into first and last names. */
  readonly author: readonly { readonly literal: string }[];
  /** For a report, its kind and the election, which its title leaves out. For a chart, that it is a chart. */
  readonly genre?: string;
  /** The heading of the report that a passage stands under, as printed. */
  readonly section?: string;
  /** The page on which a passage begins, where it is known. */
  readonly page?: string;
  readonly publisher?: string | undefined;
  readonly 'publisher-place'?: string;
  /** Day of publication; of what is this site's own, that of the last change of the collection. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  /** Where a report or its passage was read: this site and its version. */
  readonly archive?: string;
  readonly 'container-title'?: string;
  /** Version of this site's data. Only the site's own items have it; reports do not. */
  readonly version?: string;
  /** A passage in the report's words, and our finding. */
  readonly abstract?: string;
  /** The two parts of a report's genre, for formats that keep them apart. CSL has no field for either. */
  readonly custom?: {
    /** "Preliminary statement" */
    readonly kind: string;
    /** "presidential election of 7 June 2009 in Ruritania" */
    readonly election: string;
    /** The title as printed, where our translation stands behind it. */
    readonly printed?: string;
  };
  readonly URL: string;
}

/** An item with a note of what not every format of reference managers has a field for. */
export interface NotedItem extends CslItem {
  readonly note?: string;
}

/** Adds a note with the section and the version of this site. */
export function noted(item: CslItem): NotedItem {
  const note = words.cite.recordNote(item.section, item.page, item.archive, item.version);
  return note === undefined ? item : { ...item, note };
}

/** The reports that the page of an election quotes, the latest first. */
export function electionSources(corpus: Corpus, election: Election, site: URL): CslItem[] {
  return election.reports
    .toSorted((a, b) => compareStrings(b.published, a.published))
    .map((report) => reportItem(corpus, election, report, site));
}

/** The id of the element of a page that says how to cite an item. */
export function citationAnchor({ id }: CslItem): string {
  return `cite-${id}`;
}

/** A report, at the page that quotes it. */
export function reportItem(corpus: Corpus, election: Election, report: Report, site: URL): CslItem {
  const { country } = election;
  const author = report.issuers.map((id) => ({ literal: corpus.organisations.get(id)?.name ?? id }));
  const kind = capitalised(report.type.name);
  const of = words.cite.reportElection(
    words.labels.electionName(election),
    words.labels.votedOn(election),
    country.name,
  );
  return {
    id: key(report.id),
    type: 'report',
    title: words.cite.reportTitle(report.title, report['title-english']),
    author,
    genre: words.cite.reportGenre(kind, of),
    custom: {
      kind,
      election: of,
      ...(report['title-english'] === undefined ? {} : { printed: report.title }),
    },
    // The first issuer is the publisher of the document.
    publisher: author[0]?.literal,
    'publisher-place': report.place,
    issued: day(report.published),
    language: report.language,
    archive: words.cite.siteInVersion(versionIn(corpus, country.id)),
    URL: absolute(paths.election(election.id), site),
  };
}

/**
 * The report of a passage, with the passage as the place in it, at its permanent address. All passages of a report have
 * its id: a list of references holds the report once, and not as 2021a, b and c.
 */
export function passageInReport(corpus: Corpus, excerpt: Excerpt, site: URL): CslItem {
  const { election, report, section, page, anchor, withheld, quote, finding } = excerpt;
  return {
    ...reportItem(corpus, election, report, site),
    section,
    ...(page === undefined ? {} : { page: String(page) }),
    abstract: words.cite.abstract(
      withheld === undefined ? quote.text.replaceAll('\n', ' ') : undefined,
      finding,
    ),
    URL: absolute(paths.excerpt(election.id, anchor), site),
  };
}

/** A passage as an item of its own, for lists of passages. */
export function passageItem(corpus: Corpus, excerpt: Excerpt, site: URL): CslItem {
  return { ...passageInReport(corpus, excerpt, site), id: key(excerpt.id) };
}

/** An item in another version of this site's data. */
export function versioned(item: CslItem, version: string): CslItem {
  return item.type === 'report'
    ? { ...item, archive: words.cite.siteInVersion(version) }
    : { ...item, version };
}

/** A page of this site that is about more than one report, or about none. */
export function pageItem(title: string, url: URL, edition: Edition): CslItem {
  return {
    ...ours(title, url.href, edition),
    // The site itself has no author and no container.
    ...(title === words.site.name ? { author: [] } : { 'container-title': words.site.name }),
    id: key(['page', ...url.pathname.split('/').filter(Boolean)].join('/')),
    type: 'webpage',
  };
}

/** One table of the downloads. */
export function tableItem(
  corpus: Corpus,
  { name, title }: { readonly name: string; readonly title: string },
  site: URL,
): CslItem {
  const url = absolute(paths.download(`${name}.csv`), site);
  return {
    ...ours(words.cite.table(title), url, editionOf(corpus)),
    id: key(`data/${name}`),
    type: 'dataset',
  };
}

/**
 * The chart of an indicator, at the indicator's page.
 * @param id of the indicator
 */
export function chartItem(corpus: Corpus, country: Country, id: string, title: string, site: URL): CslItem {
  const url = absolute(paths.indicator(country.id, id), site);
  return {
    ...ours(words.cite.indicator(country.name, title), url, editionIn(corpus, country)),
    id: key(`chart/${country.id}/${id}`),
    type: 'figure',
    genre: words.cite.chart,
    'container-title': words.site.name,
  };
}

/** The state of what the collection has of a country. */
function editionIn(corpus: Corpus, country: Country): Edition {
  return editionOf(corpus, corpus.indexes.electionsByCountry.get(country.id));
}

/**
 * The passages and figures that a page offers as files, at that page: it says what they are.
 * @param edition the state of the collection that the page shows
 * @param title what they are about
 * @param page its address
 */
export function pageDataItem(edition: Edition, title: string, page: string, site: URL): CslItem {
  return {
    ...ours(words.cite.pageData(title), absolute(page, site), edition),
    id: key(`data${withoutBase(page).replace(/\/$/, '')}`),
    type: 'dataset',
    'container-title': words.site.name,
  };
}

/** All tables together, as the data package describes them. */
export function collectionItem(corpus: Corpus, site: URL): CslItem {
  const url = absolute(paths.data(), site);
  return { ...ours(collectionTitle, url, editionOf(corpus)), id: 'data', type: 'dataset' };
}

/** All tables together as a release froze them. */
export function releaseItem({ release, date }: Pick<Release, 'release' | 'date'>, site: URL): CslItem {
  return {
    ...ours(collectionTitle, absolute(paths.release(release), site), { version: release, changed: date }),
    id: `data-${release}`,
    type: 'dataset',
  };
}

function ours(title: string, url: string, { version, changed }: Edition) {
  return {
    title,
    author: [{ literal: words.site.name }],
    publisher: publisher?.name ?? words.site.name,
    issued: day(changed),
    ...(version === undefined ? {} : { version }),
    language,
    URL: url,
  };
}

function day(date: string): NonNullable<CslItem['issued']> {
  return { 'date-parts': [date.split('-').map(Number)] };
}

/** An id that BibTeX takes as a key. */
function key(id: string): string {
  return id.replaceAll('/', '-');
}
