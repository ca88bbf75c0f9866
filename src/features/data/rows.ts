import type { Corpus } from '../../model/corpus.ts';
import type { Row, Table } from './table.ts';

/** Rows by corpus and site, since a file, its schema, its page and the parts for other pages share them. */
const known = new WeakMap<Corpus, Map<string, Map<Table, readonly Row[]>>>();

/** The rows of a table, made once for a corpus and the address of a site. */
export function rowsOf(table: Table, corpus: Corpus, site: URL): readonly Row[] {
  const bySite = known.get(corpus) ?? new Map<string, Map<Table, readonly Row[]>>();
  known.set(corpus, bySite);
  const byTable = bySite.get(site.href) ?? new Map<Table, readonly Row[]>();
  bySite.set(site.href, byTable);
  const rows = byTable.get(table) ?? table.rows(corpus, site);
  byTable.set(table, rows);
  return rows;
}
