/** The downloads: their page, the links to them, and what the data package says of itself. */
import { listed } from '../format.ts';
import { sentence, slot, type Sentence } from '../sentence.ts';
import { name as siteName } from './site.ts';

/** What the whole collection is, for catalogues of data. */
export const packageTitle = `${siteName}: what election observers reported, passage by passage`;
export const collection =
  'Verbatim passages of election observation reports with our annotation, the numbers in them with their sentences, and the silences with their reasons.';

/** What the licence of our own words and data covers. */
export const ownWords = 'Findings, notes, values and ids: Creative Commons Attribution 4.0';

/** Whose the quotations are. @param holders as they ask to be acknowledged: "Watch/Europe"; may be empty */
export function quotations(holders: readonly string[]): string {
  const issuers = 'the organisations that issued the reports';
  const pronoun = holders.length === 1 ? 'it' : 'them';
  const owners = holders.length === 0 ? issuers : `${listed(holders)} and ${issuers} with ${pronoun}`;
  return `Quotations: in copyright, ${owners}, to be acknowledged as the source`;
}

/** Goes on after what a field holds: how it is written in CSV. */
export const listNotation = 'Parted by `;` (footnotes: one on a line).';
export const recordNotation = 'Written `name=value`, parted by `;`.';

/** What a field holds that takes only some values. */
export function oneOf(description: string, values: readonly string[]): string {
  return `${description} One of: ${values.join(', ')}.`;
}

/** The type of a field that may be empty. */
export function orEmpty(type: string): string {
  return `${type} or empty`;
}

/** What a file holds. */
export const formats = { csv: 'CSV', json: 'JSON', schema: 'JSON Schema' } as const;

/** The files of a page. */
export const parts = { excerpts: 'passages', figures: 'figures', pairs: 'pairs of figures' } as const;
export function part(name: string, format: string): string {
  return `${name} (${format})`;
}
/** All tables of an election in one file. */
export const workbook = 'all as a spreadsheet (XLSX)';
/** The same of a country. */
export const countryWorkbook = (country: string): string => `all tables of ${country} (XLSX)`;
/** Which rows of the tables of a country are on a page. @param column whose value says it */
export function rowsOfPage(country: string, column: string, value: string): Sentence {
  return sentence`The CSV files are the tables of ${country}. The rows of this page have ${slot('value', value)} in the column ${slot('column', column)}: where scripts run, a click saves these alone, and else the whole table.`;
}
/** Where the rows of a page could not be loaded. */
export const rowsFailure = {
  text: 'The rows could not be loaded: the table did not come, came late or is damaged. Try again, or take ',
  whole: 'the whole table',
} as const;
/** The end of a text that is too long for a cell of a spreadsheet. */
export const cutCell = ' […] The CSV has all of it.';
/** At the head of a page: its figures as a file. */
export const figuresFile = 'All figures as CSV';
export const cite = 'cite these data';
export const feed = 'new reports (Atom feed)';

/** A table on the page of the downloads. @param table the name of its files */
export const fieldsOf = (table: string): string => `Fields of ${table}`;
export const citeTable = (table: string): string => `Cite ${table}`;
export const columns = { field: 'Field', type: 'Type', what: 'What it holds' } as const;

/** The terms of use in a line. */
export const terms =
  'Numbers, findings and notes: CC BY 4.0. Quotations: © the issuing organisations, with the source acknowledged.';

/** @param dataPackage the name of its file */
export function csv(dataPackage: string): Sentence {
  return sentence`To open by double click, in Excel, LibreOffice or Numbers, take XLSX: numbers are numbers, days are days, and all else is text as printed. For R, Python and other programs take CSV; a spreadsheet has to be told that it is UTF-8, and that all columns are text, or it makes a day of 3/7. The CSV files are UTF-8 without a mark and described field by field in ${slot('package', dataPackage)}, which Frictionless tools read. Lists are parted by semicolons; an empty cell is a missing value, and never zero.`;
}

/** @param version of the schema @param field where a program finds it @param changelog the file of a release that names it @param repeats the column */
export function columnsStay(version: number, field: string, changelog: string, repeats: string): Sentence {
  return sentence`Columns are only ever added, so read them by name. Should one go or change its meaning, the version of the schema, now ${String(version)}, rises: it stands as ${slot('field', field)} in the data package, and in ${slot('changelog', changelog)} of each release. A number that a report prints again is a row of its own, whose column ${slot('repeats', repeats)} names the first: to count each value once, keep the rows where it is empty.`;
}

/** Where the part of a country or an election is. @param folder what goes before its address @param files what goes behind it */
export function ownPart(
  folder: string,
  files: { excerpts: string; figures: string; workbook: string },
  columns: { topics: string; threads: string; indicator: string },
): Sentence {
  return sentence`A country and an election have their own part: their address with ${slot('folder', folder)} in front and ${slot('excerpts', files.excerpts)} or ${slot('figures', files.figures)} behind, or ${slot('workbook', files.workbook)}, which has all of their tables. What the page of a topic, an issue or an indicator shows are the rows with its id in ${slot('topics', columns.topics)}, ${slot('threads', columns.threads)} or ${slot('indicator', columns.indicator)}.`;
}

/** The tables of countries on the page of the downloads. */
export const countryTables = {
  title: 'By country',
  what: 'The rows of one country in the tables of passages, figures and pairs of figures, with the same fields, and a workbook of all three. Parquet is for DuckDB, Spark, Arrow and pandas, which read the columns that they need where the files lie, and those of many countries as one table: days, numbers and lists have their types in it.',
} as const;

export function citations(): Sentence {
  return sentence`The page of an election also offers its passages to reference managers, and as ${slot('annotations', 'Web Annotations')} of each report. The ${slot('reports', 'reports')} themselves are a list of references.`;
}

export function lasting(): Sentence {
  return sentence`What has to stay as it is: ${slot('releases', 'releases')}, states of the data, its citations and embeds that never change. What we corrected says on which day, and the ${slot('corrections', 'corrections')} keep what it said before. To read without a network: ${slot('offline', 'the whole site as a zip')}, without its search, with tables as CSV and XLSX and charts as SVG.`;
}
