import type { CorrectionFields } from '../../model/correction.ts';
import { problem, type Place, type Problem } from '../../model/problem.ts';
import type { FrozenRow, LatestRelease } from '../../model/release.ts';
import type { LockedWords, SettledChange, WordsLock } from '../../model/words-lock.ts';
import type { Drafts } from '../drafts.ts';
import { digest } from '../sha256.ts';
import { isFoundBy, ownWordsOf, type OwnWords } from './own-words.ts';

/*
 * Our own words change together with their lock, so that no edit passes unseen: as often as their author likes until a
 * release holds them, and then only with the day and the reason on record.
 */

/** Where a change of published words is settled, relative to content/. */
export const settledChangesFile = 'settled.yml';

/** The beginning of a file. */
const top: Place = { line: 1, column: 1 };

/**
 * - `new`: the lock does not have it
 * - `changed`: it says something else
 * - `gone`: the content does not have it any more
 * - `record`: what is on record of its changes is otherwise, and nothing else
 */
export type WordsChangeKind = 'new' | 'changed' | 'gone' | 'record';

/** An entry of our own words that is not as it was locked. */
export interface WordsChange extends Pick<OwnWords, 'file' | 'entry' | 'place'> {
  readonly kind: WordsChangeKind;
  /** Whether a release holds it and nothing new is on record that says why it is otherwise now. */
  readonly isUnsettled: boolean;
}

/** The lock of our own words as they are now. */
export function lockedWords(drafts: Drafts): WordsLock {
  const files = Map.groupBy(ownWordsOf(drafts), ({ file }) => file);
  return Object.fromEntries(
    [...files].map(([file, own]) => [
      file,
      Object.fromEntries(
        own.map((words) => {
          const record = recordOf(words, drafts);
          return [words.entry, { digest: digest(words.said), ...(record !== undefined && { record }) }];
        }),
      ),
    ]),
  );
}

/**
 * How our own words differ from their lock, in the order of the files. What cannot be read, and two entries of one name,
 * are reported elsewhere and left out.
 * @param release the newest one; undefined where there is none
 */
export function wordsChanges(
  drafts: Drafts,
  before: WordsLock,
  release: LatestRelease | undefined,
): WordsChange[] {
  const isReleased = releasedWords(release);
  const isUnsettled = (own: Named, locked: LockedWords) =>
    isReleased(own) && locked.record === recordOf(own, drafts);
  const now = Map.groupBy(
    ownWordsOf(drafts).filter(({ file }) => !drafts.unread.has(file)),
    ({ file, entry }) => key({ file, entry }),
  );
  const there = [...now.values()].flatMap((all): WordsChange[] => {
    const [own, ...more] = all;
    if (own === undefined || more.length > 0) return [];
    const { file, entry, place } = own;
    const locked = before[file]?.[entry];
    if (locked === undefined) return [{ file, entry, place, kind: 'new', isUnsettled: false }];
    if (locked.digest !== digest(own.said))
      return [{ file, entry, place, kind: 'changed', isUnsettled: isUnsettled(own, locked) }];
    const isSameRecord = locked.record === recordOf(own, drafts);
    return isSameRecord ? [] : [{ file, entry, place, kind: 'record', isUnsettled: false }];
  });
  const gone = Object.entries(before)
    .filter(([file]) => !drafts.unread.has(file))
    .flatMap(([file, entries]) =>
      Object.entries(entries)
        .filter(([entry]) => !now.has(key({ file, entry })))
        .map(([entry, locked]): WordsChange => {
          const own = { file, entry };
          return { ...own, place: top, kind: 'gone', isUnsettled: isUnsettled(own, locked) };
        }),
    );
  return [...there, ...gone];
}

/** Why published words may not be otherwise; undefined where they may. */
export function unsettledFault(change: WordsChange, { release }: LatestRelease): Problem | undefined {
  if (!change.isUnsettled) return undefined;
  const { file, entry, place, kind } = change;
  const what = kind === 'gone' ? 'absence' : 'change';
  const back = kind === 'gone' ? 'bring it back' : 'put it back';
  const reason = `Unexpected ${what} of \`${entry}\`, which was published before release ${release} or with it; ${back}, or add to \`${settledChangesFile}\`: \`${settledLine({ file, entry })}\`, then run \`npm run verify\``;
  return problem('words-unsettled', file, place, reason);
}

/** What an author adds to `settled.yml`. */
export function settledLine({ file, entry }: Pick<SettledChange, 'file' | 'entry'>): string {
  return `- { file: ${file}, ${entry === undefined ? '' : `entry: ${entry}, `}day: …, why: … }`;
}

type Named = Pick<OwnWords, 'file' | 'entry'>;

function key({ file, entry }: Named): string {
  return `${file}#${entry}`;
}

/** What is on record of the changes of an entry: a digest, or undefined where nothing is. */
function recordOf({ file, entry }: Named, { settledChanges, corrections }: Drafts): string | undefined {
  const settled = settledChanges.filter((own) => own.file === file && (own.entry ?? entry) === entry);
  const corrected = corrections.filter((own) => isCorrectionOf(own, { file, entry }));
  return settled.length + corrected.length === 0
    ? undefined
    : digest(
        JSON.stringify([
          settled.map(({ day, why }) => [day, why]),
          corrected.map(({ day, why }) => [day, why]),
        ]),
      );
}

/** Whether a correction says why an entry of a thread or comparison is otherwise. */
function isCorrectionOf({ what, field }: CorrectionFields, { file, entry }: Named): boolean {
  if (file !== `${what}.md`) return false;
  if (entry.startsWith('own-')) return true;
  if (field === 'answer') return entry.startsWith('claim 1.');
  if (field === 'account') return entry.startsWith('claim ') && !entry.startsWith('claim 1.');
  return field === entry;
}

/**
 * Whether a release holds an entry. What no table of a release names, such as a country's parties, counts as released
 * once there is a release: nobody can ask it. By which words something is found is never held.
 */
function releasedWords(release: LatestRelease | undefined): (words: Named) => boolean {
  if (release === undefined) return () => false;
  const names = (table: string, nameOf: (row: FrozenRow) => string) =>
    (release.tables.get(table) ?? []).map(nameOf);
  const id = (row: FrozenRow) => String(row.id);
  const entries: Readonly<Record<string, ReadonlySet<string>>> = {
    'topics.yml': new Set(names('topics', id)),
    'commitments.yml': new Set(names('commitments', id)),
    'glossary.yml': new Set(names('glossary', id)),
    'indicators.yml': new Set(names('indicators', (row) => `indicators.${id(row)}`)),
  };
  const pages = new Set([
    ...names('elections', (row) => `${id(row)}/election.yml`),
    ...names('reports', (row) => `${id(row)}.md`),
    ...names('threads', ({ thread }) => `${String(thread).replace('/', '/threads/')}.md`),
    ...names('comparisons', ({ country, topic }) => `${String(country)}/topics/${String(topic)}.md`),
  ]);
  return ({ file, entry }) => {
    if (isFoundBy({ file, entry })) return false;
    const name = file.slice(file.lastIndexOf('/') + 1);
    if (name === 'election.yml' || name.endsWith('.md')) return pages.has(file);
    const own = entries[name];
    const isListed = own !== undefined && (name !== 'indicators.yml' || entry.startsWith('indicators.'));
    return !isListed || own.has(entry);
  };
}
