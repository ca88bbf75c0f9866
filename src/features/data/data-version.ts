import type { Corpus } from '../../model/corpus.ts';
import { changes } from '../releases/changes.ts';
import { tables } from './tables/index.ts';

/** Every citation asks for it, and to compare all tables takes time. */
const known = new WeakMap<Corpus, string>();

/**
 * The version of the data that readers of the live pages cite: the name of the newest release, `2026.1`, as long as
 * every table is as it was frozen, and from the first change on `2026.1 with later changes`. Undefined before the first
 * release.
 */
export function dataVersion(corpus: Corpus): string | undefined {
  const { release } = corpus;
  if (release === undefined) return undefined;
  const version =
    known.get(corpus) ?? release.release + (hasChanged(corpus, release.tables) ? ' with later changes' : '');
  known.set(corpus, version);
  return version;
}

function hasChanged(corpus: Corpus, frozen: NonNullable<Corpus['release']>['tables']): boolean {
  // Where the site is served is no part of what is compared.
  const anywhere = new URL('https://elections-observed.example');
  return tables.some(({ name, key, rows }) => {
    const { added, changed, removed } = changes(frozen.get(name) ?? [], rows(corpus, anywhere), key);
    return added.length + changed.length + removed.length > 0;
  });
}
