import type { Corpus, Election } from '../../model/corpus.ts';
import type { Country } from '../../model/country.ts';
import type { CountryTable, Row, Table } from './table.ts';

type Known<Key extends object> = WeakMap<Corpus, Map<string, Map<Table, Map<Key, readonly Row[]>>>>;

/** Rows by corpus, site and table, since a file, its schema, its page and the files of countries share them. */
const known: Known<Corpus> = new WeakMap();
const knownInCountries: Known<Country> = new WeakMap();

/** The rows of a table, made once for a corpus and the address of a site. */
export function rowsOf(table: Table, corpus: Corpus, site: URL): readonly Row[] {
  return once(known, table, corpus, site, corpus, () => table.rows(corpus, site));
}

/** The rows of a table in one country, made once as those of the table. */
export function countryRowsOf(
  table: CountryTable,
  corpus: Corpus,
  country: Country,
  site: URL,
): readonly Row[] {
  return once(knownInCountries, table, corpus, site, country, () => table.countryRows(corpus, country, site));
}

/** Rows of a country by election, made when the first file of its elections is. */
const byElection = new WeakMap<readonly Row[], Map<Row[string] | undefined, readonly Row[]>>();

/** The rows of a table in one election. */
export function electionRowsOf(
  table: CountryTable,
  corpus: Corpus,
  { id, country }: Election,
  site: URL,
): readonly Row[] {
  const rows = countryRowsOf(table, corpus, country, site);
  const elections = byElection.get(rows) ?? Map.groupBy(rows, ({ election }) => election);
  byElection.set(rows, elections);
  return elections.get(id) ?? [];
}

/** Makes a table whose rows are those of each country, joined in the order in which countries are named everywhere. */
export function tableOfCountries(table: Omit<CountryTable, 'rows'>): CountryTable {
  const whole: CountryTable = {
    ...table,
    rows: (corpus, site) =>
      [...corpus.indexes.electionsByCountry.values()].flatMap(([election]) =>
        election === undefined ? [] : countryRowsOf(whole, corpus, election.country, site),
      ),
  };
  return whole;
}

function once<Key extends object>(
  rows: Known<Key>,
  table: Table,
  corpus: Corpus,
  site: URL,
  key: Key,
  make: () => readonly Row[],
): readonly Row[] {
  const bySite = rows.get(corpus) ?? new Map<string, Map<Table, Map<Key, readonly Row[]>>>();
  rows.set(corpus, bySite);
  const byTable = bySite.get(site.href) ?? new Map<Table, Map<Key, readonly Row[]>>();
  bySite.set(site.href, byTable);
  const byKey = byTable.get(table) ?? new Map<Key, readonly Row[]>();
  byTable.set(table, byKey);
  const made = byKey.get(key) ?? make();
  byKey.set(key, made);
  return made;
}
