import type { Lock } from '../model/lock.ts';
import type { WordsLock } from '../model/words-lock.ts';

/*
 * Each country has its locks in its own folder, so that a part of the collection reads no others, and a country that is
 * added changes none.
 */

const quotesLock = 'quotes.lock.json';
const wordsLock = 'words.lock.json';

/** A lock as a file. */
export interface LockFile {
  /** Relative to content/. */
  readonly path: string;
  readonly content: string;
}

/** Which lock a file is by its name; undefined where it is none. It need not be at its place. */
export function lockKind(path: string): 'quotes' | 'words' | undefined {
  const name = path.slice(path.lastIndexOf('/') + 1);
  if (name === quotesLock) return 'quotes';
  return name === wordsLock ? 'words' : undefined;
}

/** The lock that holds the entry of a report: `ruritania/quotes.lock.json`. @param report its id or path */
export function quotesLockOf(report: string): string {
  return `${folderOf(report)}${quotesLock}`;
}

/** The lock that holds our own words in a file: `ruritania/words.lock.json`, or `words.lock.json` of what all share. */
export function wordsLockOf(file: string): string {
  return `${folderOf(file)}${wordsLock}`;
}

/** Whether a lock lies where it belongs. */
export function isInPlace(path: string): boolean {
  return lockKind(path) === 'quotes'
    ? path !== quotesLock && path === quotesLockOf(path)
    : path === wordsLockOf(path);
}

/** Both locks as files, entries in their order. */
export function lockFiles(lock: Lock, words: WordsLock): LockFile[] {
  return [...filesOf(lock, quotesLockOf), ...filesOf(words, wordsLockOf)];
}

function filesOf(entries: Readonly<Record<string, unknown>>, fileOf: (id: string) => string): LockFile[] {
  return [...Map.groupBy(Object.entries(entries), ([id]) => fileOf(id))].map(([path, own]) => ({
    path,
    content: `${JSON.stringify(Object.fromEntries(own), undefined, 1)}\n`,
  }));
}

/** `ruritania/` of a path in the folder of a country; empty for what all countries share. */
function folderOf(path: string): string {
  const [first = '', ...rest] = path.split('/');
  return rest.length === 0 || first === 'languages' ? '' : `${first}/`;
}
