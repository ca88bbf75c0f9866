/** Where a passage is from: in one line where it is shown, and as it is named where its words leave the site. */
import type { Election } from '../../model/corpus.ts';
import { capitalised, formatDate } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { electionKind, electionShort, report as reportOfDay, type ReportNamed } from './labels.ts';

/** What the source of a passage is named by. */
export interface Source {
  readonly country: string;
  readonly election: Pick<Election, 'kind' | 'early' | 'date'>;
  readonly report: ReportNamed & { readonly title: string };
  /** Who issued the report, as words of a list. */
  readonly issuers: string;
  /** The heading as printed. */
  readonly section: string;
  /** The page of the document; undefined where nobody has noted it. */
  readonly page: number | undefined;
}

/** "Ruritania, early presidential election, 3 April 2011" */
export function election({ country, election: event }: Pick<Source, 'country' | 'election'>): string {
  return `${country}, ${electionKind(event)} election, ${formatDate(event.date)}`;
}

/** "Preliminary statement of 4 April 2011, EW and WPA" */
export function report({ report: document, issuers }: Pick<Source, 'report' | 'issuers'>): string {
  return `${capitalised(reportOfDay(document))}, ${issuers}`;
}

/** "Voter Registration, p. 11" */
export function section({ section: heading, page }: Pick<Source, 'section' | 'page'>): string {
  return page === undefined ? heading : `${heading}, ${onPage(page)}`;
}

/** What a link to a report leads to: the document, or the publisher's list of reports. */
export function documentNamed(isKnown: boolean): string {
  return isKnown ? 'The document' : 'The publisher’s list of reports';
}

/** The link with the page on which a passage begins. */
export function document(isKnown: boolean, page: number | undefined): Sentence {
  const link = slot('document', documentNamed(isKnown));
  if (page === undefined) return sentence`${link}; page not recorded`;
  return isKnown ? sentence`${link}, ${onPage(page)}` : sentence`${link}; ${onPage(page)} of the document`;
}

export const onPage = (page: number): string => `p. ${page}`;

/** The election and the report: "Ruritania, early presidential election, 3 April 2011 · Preliminary statement of …" */
export function whence(source: Omit<Source, 'section' | 'page'>): string {
  return `${election(source)} · ${report(source)}`;
}

/** All of it in one line. */
export function line(source: Source): string {
  return `${whence(source)} · ${section(source)}`;
}

/** Behind a quotation elsewhere, from who says it to the page; without a full stop. The slot `report` holds its title. */
export function attributedTo(source: Source): Sentence {
  const { country, election: event, report: document, issuers, page } = source;
  const held = `the ${electionKind(event)} election of ${formatDate(event.date)} in ${country}`;
  const where = page === undefined ? '' : `, ${onPage(page)}`;
  return sentence`${issuers}, “${slot('report', document.title)}”, ${formatDate(document.published)}, on ${held}, section “${source.section}”${where}`;
}

/** The same as plain words. */
export function attribution(source: Source): string {
  return attributedTo(source)
    .map((part) => (typeof part === 'string' ? part : part.words))
    .join('');
}

/** What the year behind one of our claims leads to: "2011 presidential: The register grew" */
export function cited(event: Pick<Election, 'kind' | 'date'>, finding: string): string {
  return `${electionShort(event)}: ${finding}`;
}

/** Under a quotation elsewhere, before its address. @param attributed its `attribution` */
export const from = (attributed: string): string => `— ${attributed}.`;

/** A quotation that is ready to be pasted. @param quote one line per paragraph @param under what `from` says */
export function quotation(quote: string, under: string, url: string): string {
  return `“${quote}”\n${under} ${url}`;
}
