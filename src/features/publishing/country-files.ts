import type { Corpus } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import { electionsOf } from '../../site/elections.ts';
import type { Download } from '../../site/download.ts';
import { pairs } from '../charts/pairs-table.ts';
import { countryRowsOf, electionRowsOf } from '../data/rows.ts';
import { parquet } from '../data/parquet.ts';
import { tableCsv, tableJson } from '../data/table-files.ts';
import { workbook } from '../data/workbook.ts';
import { excerpts } from '../excerpts/excerpts-table.ts';
import { figures } from '../excerpts/figures-table.ts';

/** The tables of which a country has its part, and each of its elections. Pairs go from one election to another. */
const ofCountry = [excerpts, figures, pairs] as const;
const ofElection = [excerpts, figures] as const;

/** What its files are called, the workbook first. */
export const countryFileNames: readonly string[] = [
  'tables.xlsx',
  ...ofCountry.flatMap(({ name }) => [`${name}.csv`, `${name}.json`, `${name}.parquet`]),
];

/** The tables of a country as CSV and JSON, and those of its elections as CSV. They need nothing of another country. */
export function countryFiles(corpus: Corpus, country: Country, site: URL): Download[] {
  return [
    ...ofCountry.flatMap((table) =>
      [tableCsv, tableJson].map((write) =>
        write(`${country.id}/`, table, () => countryRowsOf(table, corpus, country, site)),
      ),
    ),
    ...electionsOf(corpus, country).flatMap((election) =>
      ofElection.map((table) =>
        tableCsv(`${election.id}/`, table, () => electionRowsOf(table, corpus, election, site)),
      ),
    ),
  ];
}

/** The workbooks with all tables of a country and of each of its elections. */
export function countryWorkbooks(
  corpus: Corpus,
  country: Country,
  site: URL,
): Download<Promise<Uint8Array<ArrayBuffer>>>[] {
  return [
    {
      path: `${country.id}/tables.xlsx`,
      body: () =>
        workbook(ofCountry.map((table) => ({ table, rows: countryRowsOf(table, corpus, country, site) }))),
    },
    ...electionsOf(corpus, country).map((election) => ({
      path: `${election.id}/tables.xlsx`,
      body: () =>
        workbook(ofElection.map((table) => ({ table, rows: electionRowsOf(table, corpus, election, site) }))),
    })),
  ];
}

/** The tables of a country as Parquet. A program reads those of many countries as one table. */
export function countryParquet(
  corpus: Corpus,
  country: Country,
  site: URL,
): Download<Uint8Array<ArrayBuffer>>[] {
  return ofCountry.map((table) => ({
    path: `${country.id}/${table.name}.parquet`,
    body: () => parquet(table, countryRowsOf(table, corpus, country, site), site),
  }));
}
