import { name as siteName } from './site.ts';

/** Citing: the links, the sheet, and what citations say beside the source's own words. */

/** The link that opens how something is cited, and what it is called where a page has several. */
export const cite = 'Cite';
export const citeNamed = (what: string): string => `Cite: ${what}`;
/** Headings of what stands at the foot of every page. */
export const citePage = 'Cite this page';
export const citeAndDownload = 'Cite and download';
/** Headings of the sheet that it opens. */
export const citePassage = 'Cite this passage';
export const citeChart = 'Cite this chart';
export const close = 'Close';
/** In the sheet, where the citations could not be loaded. */
export const failure = {
  text: 'The citations could not be loaded: their file did not come, came late or is damaged.',
  again: 'Try again',
  elsewhere: 'Go to what is cited',
} as const;

/** Names of formats behind a summary. */
export const formats = (labels: readonly string[]): string => labels.join(', ');

export const copy = 'Copy';
export const copyFormat = (format: string): string => `Copy ${format}`;

/** Labels of what is copied; the formats of reference managers have names of their own. */
export const styles = { apa: 'APA', chicago: 'Chicago', mla: 'MLA' } as const;
export const quotation = 'Quotation';
export const address = 'Link';
/** Over a list of styles, and before files. */
export const style = 'Style';
export const files = 'Files:';
/** What such a file is called on the reader's disk, before its ending. */
export const fileName = 'citation';
export const markdown = 'Markdown';
export const embed = 'Embed';
export const embedWay = (way: string): string => `Embed, ${way}`;

/** How APA says in this language that a page was read, before its address. */
export const retrieved = 'Retrieved';

/** What all tables together are called. */
export const collection = `${siteName}: passages and figures of election observation reports`;
export const table = (title: string): string => `${siteName}: ${title}`;
export const pageData = (title: string): string => `${title} (data)`;
export const chart = 'Chart';

/** Titles of what is of one country. */
export const election = (country: string, title: string): string => `${country}: ${title}`;
export const topic = (country: string, label: string): string => `${label} in ${country}`;
export const thread = (country: string, title: string): string => `${title}: ${country}`;
export const indicator = (country: string, title: string): string => `${title}: ${country}`;

/** "Preliminary statement, early presidential election of 3 April 2011 in Ruritania" */
export const reportGenre = (type: string, election: string): string => `${type}, ${election}`;
/** "early presidential election of 3 April 2011 in Ruritania" */
export const reportElection = (election: string, days: string, country: string): string =>
  `${election} of ${days} in ${country}`;
/** The kind of report with the section that is quoted. */
export const genreWithSection = (
  genre: string | undefined,
  section: string,
  page: string | undefined,
): string => `${genre ?? 'Report'}, section “${section}”${page === undefined ? '' : `, p. ${page}`}`;
/** A passage for those who read a reference: the report's words unless they are withheld, and ours. */
export const abstract = (quotation: string | undefined, finding: string): string =>
  `${quotation === undefined ? '' : `“${quotation}” `}Finding of ${siteName}: ${finding}`;
/** "Elections Observed, version 2026.1" */
export const siteInVersion = (version: string | undefined): string =>
  version === undefined ? siteName : `${siteName}, version ${version}`;

/** A note of what not every format of reference managers has a field for; undefined where there is nothing to say. */
export function recordNote(
  section: string | undefined,
  page: string | undefined,
  archive: string | undefined,
  version: string | undefined,
): string | undefined {
  const notes = [
    ...(section === undefined ? [] : [`Section “${section}”${page === undefined ? '' : `, p. ${page}`}.`]),
    ...(archive === undefined ? [] : [`Quoted in ${archive}.`]),
    ...(version === undefined ? [] : [`Version ${version}.`]),
  ];
  return notes.length === 0 ? undefined : notes.join(' ');
}

/** The title of a report as it is cited, with our translation of one in another language: "Déclaration [Statement]". */
export function reportTitle(title: string, ours: string | undefined): string {
  return ours === undefined ? title : `${title} [${ours}]`;
}
