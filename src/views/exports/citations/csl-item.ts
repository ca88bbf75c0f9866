import { capitalised, formatDate } from '../../../format.ts';
import type { Corpus, Election, Excerpt, Report } from '../../../model/corpus.ts';
import type { Country } from '../../../model/country.ts';
import { absolute, paths, withoutBase } from '../../../paths.ts';
import { kindLabel, reportTypeLabels } from '../../labels.ts';
import type { Table } from '../table.ts';

/** Name of the site, as references print it. */
export const siteName = 'Elections Observed';

/** What is cited, in the terms of CSL-JSON: the fields that reference managers and styles read. */
export interface CslItem {
  readonly id: string;
  readonly type: 'report' | 'webpage' | 'dataset' | 'figure';
  readonly title: string;
  /** Organisations, as literals: none of them is split into a first and a last name. */
  readonly author: readonly { readonly literal: string }[];
  /** Of a report: its kind, and the election that its title leaves out. Of a chart: that it is one. */
  readonly genre?: string;
  /** The heading of the report that a passage stands under, as printed. */
  readonly section?: string;
  readonly publisher?: string | undefined;
  readonly 'publisher-place'?: string;
  /** Day of publication; a page of this site has none. */
  readonly issued?: { readonly 'date-parts': readonly [readonly number[]] };
  readonly language: string;
  /** Where a passage of a report was read: this site. */
  readonly archive?: string;
  readonly 'container-title'?: string;
  readonly note?: string;
  readonly URL: string;
}

/** The reports that the page of an election quotes, the latest first. */
export function electionSources(corpus: Corpus, election: Election, site: URL): CslItem[] {
  return election.reports
    .toSorted((a, b) => b.published.localeCompare(a.published))
    .map((report) => reportItem(corpus, election, report, site));
}

/** Where its page says how to cite an item. */
export function citationAnchor({ id }: CslItem): string {
  return `cite-${id}`;
}

/** A report, at the page that quotes it. */
export function reportItem(corpus: Corpus, election: Election, report: Report, site: URL): CslItem {
  const { country, date } = election;
  const author = report.issuers.map((id) => ({ literal: corpus.organisations.get(id)?.name ?? id }));
  return {
    id: key(report.id),
    type: 'report',
    title: report.title,
    author,
    genre: `${capitalised(reportTypeLabels[report.type])}, ${kindLabel(election)} election of ${formatDate(date)} in ${country.name}`,
    // The first issuer is the one that offers the document.
    publisher: author[0]?.literal,
    'publisher-place': report.place,
    issued: { 'date-parts': [report.published.split('-').map(Number)] },
    language: report.language,
    archive: siteName,
    note: `Quoted in ${siteName}.`,
    URL: absolute(paths.election(election.id), site),
  };
}

/** A passage: its report, with the section it stands in, at its permanent address. */
export function passageItem(corpus: Corpus, excerpt: Excerpt, site: URL): CslItem {
  const { election, report, section, anchor } = excerpt;
  return {
    ...reportItem(corpus, election, report, site),
    id: key(excerpt.id),
    section,
    note: `Section “${section}”. Quoted in ${siteName}.`,
    URL: absolute(paths.excerpt(election.id, anchor), site),
  };
}

/** A page of this site that is about more than one report, or about none. */
export function pageItem(title: string, url: URL): CslItem {
  return {
    ...ours(title, url.href),
    // The site itself has no author and stands in nothing.
    ...(title === siteName ? { author: [] } : { 'container-title': siteName }),
    id: key(['page', ...url.pathname.split('/').filter(Boolean)].join('/')),
    type: 'webpage',
  };
}

/** One table of the downloads. */
export function tableItem({ name, title }: Table, site: URL): CslItem {
  const url = absolute(paths.download(`${name}.csv`), site);
  return { ...ours(`${siteName}: ${title}`, url), id: key(`data/${name}`), type: 'dataset' };
}

/**
 * The chart of an indicator, at the indicator's page.
 * @param id of the indicator
 */
export function chartItem(country: Country, id: string, title: string, site: URL): CslItem {
  return {
    ...ours(`${title}: ${country.name}`, absolute(paths.indicator(country.id, id), site)),
    id: key(`chart/${country.id}/${id}`),
    type: 'figure',
    genre: 'Chart',
    'container-title': siteName,
  };
}

/**
 * The passages and figures that a page offers as files, at that page: it says what they are.
 * @param title what they are about
 * @param page its address
 */
export function pageDataItem(title: string, page: string, site: URL): CslItem {
  return {
    ...ours(`${title} (data)`, absolute(page, site)),
    id: key(`data${withoutBase(page).replace(/\/$/, '')}`),
    type: 'dataset',
    'container-title': siteName,
  };
}

/** All tables together, as the data package describes them. */
export function collectionItem(site: URL): CslItem {
  const title = `${siteName}: passages and figures of election observation reports`;
  return { ...ours(title, absolute(paths.data(), site)), id: 'data', type: 'dataset' };
}

function ours(title: string, url: string): Pick<CslItem, 'title' | 'author' | 'language' | 'URL'> {
  return { title, author: [{ literal: siteName }], language: 'en', URL: url };
}

/** An id that BibTeX takes as a key. */
function key(id: string): string {
  return id.replaceAll('/', '-');
}
