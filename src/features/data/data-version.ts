import type { Corpus } from '../../model/corpus.ts';
import type { FrozenRow } from '../../model/release.ts';
import * as words from '../../words/words.ts';
import { changes } from './changes.ts';
import { rowsOf } from './rows.ts';
import type { Table } from './table.ts';

/**
 * The versions of the data that readers of the live pages cite: the name of the newest release, `2026.1`, as long as every
 * row is as it was frozen, and from the first change on `2026.1 with later changes`. That of a country changes with its own
 * rows alone. There is none before the first release.
 * @param tables all tables of the downloads
 * @param site the address of the site; where it is served is no part of what is compared
 */
export function dataVersions(
  corpus: Corpus,
  tables: readonly Table[],
  site: URL,
): Pick<Corpus, 'version' | 'versions'> {
  const { release, countries, elsewhere } = corpus;
  if (release === undefined) return { version: undefined, versions: new Map() };
  const all = new Set([...countries.keys(), ...elsewhere]);
  const changed = new Set<string | undefined>();
  for (const table of tables) {
    const [before, after] = [release.tables.get(table.name) ?? [], rowsOf(table, corpus, site)].map((rows) =>
      Map.groupBy<string | undefined, FrozenRow>(rows, (row) => countryOf(row, all)),
    );
    // Another part has the rows of a country elsewhere.
    for (const country of [undefined, ...countries.keys()]) {
      const found = changes(before?.get(country) ?? [], after?.get(country) ?? [], table.key);
      if (found.added.length + found.changed.length + found.removed.length > 0) changed.add(country);
    }
  }
  const later = words.releases.withLaterChanges(release.release);
  return {
    version: changed.size > 0 ? later : release.release,
    versions: new Map(
      [...countries.keys()].map((country) => [country, changed.has(country) ? later : release.release]),
    ),
  };
}

/** Fields that say of which country a row is, in part by an id that begins with that of the country. */
const placing = ['country', 'election', 'excerpt', 'thread', 'first', 'id'] as const;

/** The country of a row; undefined where all countries share it. */
function countryOf(row: FrozenRow, countries: ReadonlySet<string>): string | undefined {
  for (const field of placing) {
    const value = row[field];
    const [first = ''] = typeof value === 'string' ? value.split('/') : [];
    if (countries.has(first)) return first;
  }
  return undefined;
}
