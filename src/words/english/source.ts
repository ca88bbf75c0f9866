/** Where a passage is from: in one line where it is shown, and as it is named where its words leave the site. */
import { isolated } from '../../model/isolates.ts';
import { capitalised, formatDate } from '../format.ts';
import { plainText, printed, sentence, slot, type Sentence } from '../sentence.ts';
import { foreignOf } from '../written-in.ts';
import {
  electionName,
  electionShort,
  report as reportOfDay,
  votedOn,
  votingDays,
  type ElectionNamed,
  type ReportNamed,
} from './labels.ts';

/** What the source of a passage is named by. */
export interface Source {
  readonly country: string;
  readonly election: ElectionNamed;
  readonly report: ReportNamed & {
    readonly title: string;
    /** That of the title and the section, as a BCP 47 tag. */
    readonly language: string;
  };
  /** Who issued the report, as words of a list. */
  readonly issuers: string;
  /** The heading as printed. */
  readonly section: string;
  /** The page of the document; undefined where nobody has noted it. */
  readonly page: number | undefined;
  /** The office and the round that it is about, as `ofVote` names them; empty or left out where it does not say. */
  readonly vote?: string;
}

/** "Ruritania, early presidential election, 3 April 2011" */
export function election({ country, election: event }: Pick<Source, 'country' | 'election'>): string {
  return `${country}, ${electionName(event)}, ${votingDays(event)}`;
}

/** "Preliminary statement of 4 April 2011, EW and WPA" */
export function report({ report: document, issuers }: Pick<Source, 'report' | 'issuers'>): string {
  return `${capitalised(reportOfDay(document))}, ${issuers}`;
}

/** "Voter Registration, p. 11"; "Turnout, p. 11, on: President, run-off" */
export function section({ section: heading, page, vote }: Pick<Source, 'section' | 'page' | 'vote'>): string {
  const place = page === undefined ? heading : `${heading}, ${onPage(page)}`;
  return [place, ...about(vote)].join(', ');
}

/** The same with the language of the heading. */
export function placeIn(source: Parameters<typeof section>[0], language: string): Sentence {
  return sentence`${printed(source.section, language)}${section({ ...source, section: '' })}`;
}

/** "on: President, run-off": what a passage is about, where its election has several offices or rounds. */
export function about(vote = ''): string[] {
  return vote === '' ? [] : [`on: ${vote}`];
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
export function whence(source: Omit<Source, 'section' | 'page' | 'vote'>): string {
  return `${election(source)} · ${report(source)}`;
}

/** All of it in one line. */
export function line(source: Source): string {
  const heading = isolated(source.section, source.report.language);
  return `${whence(source)} · ${section({ ...source, section: heading })}`;
}

/** The same with the language of the heading. */
export function lineWith(source: Source, language: string): Sentence {
  return [`${whence(source)} · `, ...placeIn(source, language)];
}

/**
 * Behind a quotation elsewhere, from who says it to the page; without a full stop. The slot `report` holds its title.
 */
export function attributedTo(source: Source): Sentence {
  const { country, election: event, report: document, issuers, page, vote } = source;
  const held = `the ${electionName(event)} of ${votedOn(event)} in ${country}`;
  const where = [...(page === undefined ? [] : [onPage(page)]), ...about(vote)].map((part) => `, ${part}`);
  const title = { text: document.title, ...foreignOf(document) };
  const heading = printed(source.section, document.language);
  return sentence`${issuers}, “${slot('report', title)}”, ${formatDate(document.published)}, on ${held}, section “${heading}”${where.join('')}`;
}

/** The same as plain text. */
export function attribution(source: Source): string {
  return plainText(attributedTo(source));
}

/** The report's own words in an `attribution`: its title and the heading, which are in its language. */
export function printedIn(attributed: string): string[] {
  return [...attributed.matchAll(/“([^”]+)”/g)].map(([, printed = '']) => printed);
}

/** What the year behind one of our claims leads to: "2011 presidential: The register grew" */
export function cited(event: Parameters<typeof electionShort>[0], finding: string): string {
  return `${electionShort(event)}: ${finding}`;
}

/** Under a quotation elsewhere, before its address. @param attributed its `attribution` */
export const from = (attributed: string): string => `— ${attributed}.`;

/** A quotation that is ready to be pasted. @param quote one line per paragraph @param under what `from` says */
export function quotation(quote: string, under: string, url: string): string {
  return `“${quote}”\n${under} ${url}`;
}
