import type { z } from 'zod';
import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';

/** What a cell may hold. Lists and records have one notation in CSV, for all tables. */
export type Cell =
  string | number | null | readonly string[] | Readonly<Record<string, string>> | readonly FootnoteCell[];

/** A footnote of a report in a download. */
export interface FootnoteCell {
  readonly mark: string;
  readonly text: string;
}

/** A row of a download: its fields by name. */
export type Row = Readonly<Record<string, Cell>>;

/**
 * A table of the downloads. This one definition makes its CSV, its JSON, both schemas and the page that documents it.
 */
export interface Table {
  /** `excerpts`: the name of its files. */
  readonly name: string;
  readonly title: string;
  /** What a row is. */
  readonly description: string;
  /** Whether rows hold words of the reports, which are under other terms than our own. */
  readonly quotes: boolean;
  /** The fields that identify a row. */
  readonly key: readonly string[];
  /** The fields, each described; `meta({ refersTo: 'elections' })` says that a field holds the id of another table's row. */
  readonly schema: z.ZodObject;
  /** All rows, in an order that does not change from build to build. */
  readonly rows: (corpus: Corpus, site: URL) => readonly Row[];
}

/** A table whose rows are of one country each, and need nothing of another. Every country has its part as files. */
export interface CountryTable extends Table {
  /** The rows of a country, in the order of its elections. */
  readonly countryRows: (corpus: Corpus, country: Country, site: URL) => readonly Row[];
}
