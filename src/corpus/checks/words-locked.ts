import { problem, type Problem } from '../../model/problem.ts';
import { wordsLockOf } from '../lock-files.ts';
import {
  unsettledFault,
  wordsChanges,
  type WordsChange,
  type WordsChangeKind,
} from '../verification/words-lock.ts';
import type { CorpusCheck } from './check.ts';

const top = { line: 1, column: 1 };
const wayOut = 'run `npm run verify`';

/**
 * Our own words outside the passages are what the lock holds, entry by entry. What a release holds changes only with the
 * day and the reason on record.
 */
export const wordsLocked: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const { release, wordsLock, unread } = drafts;
    const locks = new Set(Object.keys(wordsLock).map(wordsLockOf));
    const changes = wordsChanges(drafts, wordsLock, release).filter(
      ({ file }) => !unread.has(wordsLockOf(file)),
    );
    const missing = new Set(changes.map(({ file }) => wordsLockOf(file))).difference(locks);
    const held = changes.filter(({ file }) => locks.has(wordsLockOf(file)));
    const inFiles = [...Map.groupBy(held, ({ file }) => file)].flatMap(([file, own]): Problem[] => {
      const unsettled = release === undefined ? [] : own.flatMap((one) => unsettledFault(one, release) ?? []);
      const rest = own.filter(({ isUnsettled }) => !isUnsettled);
      const isNew = wordsLock[file] === undefined;
      return [
        ...unsettled,
        ...(isNew
          ? rest.slice(0, 1).map(() => unlocked(`words of \`${file}\``, { file, place: top }))
          : rest.map(fault)),
      ];
    });
    return [
      ...Array.from(missing, (lock) => {
        const reason = `Unexpected absence of our own words in \`${lock}\`; ${wayOut}`;
        return problem('words-unlocked', lock, top, reason);
      }),
      ...inFiles,
    ];
  },
};

const found: Readonly<Record<WordsChangeKind, string>> = {
  new: 'entry',
  changed: 'words of',
  gone: 'absence of',
  record: 'record of',
};

function fault({ kind, entry, file, place }: WordsChange): Problem {
  return unlocked(`${found[kind]} \`${entry}\``, { file, place });
}

function unlocked(what: string, { file, place }: Pick<WordsChange, 'file' | 'place'>): Problem {
  const reason = `Unexpected ${what}, which \`${wordsLockOf(file)}\` does not have so; put it back, or ${wayOut}`;
  return problem('words-unlocked', file, place, reason);
}
