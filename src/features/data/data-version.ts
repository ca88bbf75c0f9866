import type { Corpus } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { changes } from './changes.ts';
import { rowsOf } from './rows.ts';
import type { Table } from './table.ts';

/**
 * The version of the data that readers of the live pages cite: the name of the newest release, `2026.1`, as long as
 * every table is as it was frozen, and from the first change on `2026.1 with later changes`. Undefined before the first
 * release.
 * @param tables all tables of the downloads
 * @param site the address of the site; where it is served is no part of what is compared
 */
export function dataVersion(corpus: Corpus, tables: readonly Table[], site: URL): string | undefined {
  const { release } = corpus;
  if (release === undefined) return undefined;
  const changed = tables.some((table) => {
    const frozen = release.tables.get(table.name) ?? [];
    const { added, changed, removed } = changes(frozen, rowsOf(table, corpus, site), table.key);
    return added.length + changed.length + removed.length > 0;
  });
  return changed ? words.releases.withLaterChanges(release.release) : release.release;
}
