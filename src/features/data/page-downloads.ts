import type { Excerpt } from '../../model/corpus.ts';
import { paths } from '../../paths.ts';
import type { Sentence } from '../../words/sentence.ts';
import * as words from '../../words/words.ts';
import { citedPart } from '../cite/cite-target.ts';
import type { Link } from '../../site/link.ts';

/**
 * Which rows of a country's tables a page shows: those that have a value in a column, which may be a list. So nobody needs
 * a file of them alone.
 */
export interface PageRows {
  readonly country: { readonly id: string; readonly name: string };
  readonly column: 'topics' | 'threads' | 'indicator';
  readonly value: string;
}

/** What a page offers as data. */
export interface PageDownloads {
  /** Which rows of the tables are its own. */
  readonly what: Sentence;
  readonly links: readonly Link[];
}

/**
 * The tables that hold a page's rows, and how these are cited.
 * @param page its address
 */
export function pageDownloads(
  page: string,
  rows: PageRows,
  tables: readonly (keyof typeof words.data.parts)[] = ['excerpts', 'figures'],
): PageDownloads {
  const { country, column, value } = rows;
  return {
    what: words.data.rowsOfPage(country.name, column, value),
    links: [
      ...tables.map((table) =>
        rowsLink(table, rows, words.data.part(words.data.parts[table], words.data.formats.csv)),
      ),
      { href: paths.download(`${country.id}/tables.xlsx`), label: words.data.countryWorkbook(country.name) },
      citeLink(page),
    ],
  };
}

/** The files of an election, which has its own part of the tables, and how they are cited. @param id of the election */
export function electionDownloads(id: string): Link[] {
  return [
    ...(['excerpts', 'figures'] as const).map((table) => ({
      href: paths.download(`${id}/${table}.csv`),
      label: words.data.part(words.data.parts[table], words.data.formats.csv),
    })),
    { href: paths.download(`${id}/tables.xlsx`), label: words.data.workbook },
    citeLink(paths.election(id)),
  ];
}

/**
 * The link to all figures of a page, for its head: the files at its foot may be many screens down. Undefined where its
 * passages have none.
 */
export function figuresFile(rows: PageRows, excerpts: readonly Excerpt[]): Link | undefined {
  return excerpts.some(({ figures }) => figures.length > 0)
    ? rowsLink('figures', rows, words.data.figuresFile)
    : undefined;
}

/** A link to a country's table that, where scripts run, saves some of its rows. */
export function rowsLink(
  table: keyof typeof words.data.parts,
  { country, column, value }: Omit<PageRows, 'country'> & { readonly country: { readonly id: string } },
  label: string,
): Link {
  return { href: paths.download(`${country.id}/${table}.csv`), label, rows: `${column}=${value}` };
}

function citeLink(page: string): Link {
  return { href: '#cite', label: words.data.cite, cite: citedPart(page, 'data') };
}

/** The link to the feed that follows a page. */
export function feedLink(page: string): Link {
  return { href: paths.feed(page), label: words.data.feed };
}
