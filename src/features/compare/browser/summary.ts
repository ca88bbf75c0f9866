import * as words from '../../../words/words.ts';
import type { Choice } from './choice.ts';
import type { Answer } from './topic-files.ts';

/** What a comparison holds, in one line for the live region. */
export function summary({ elections, topics }: Choice, answers: readonly Answer[]): string {
  const files = answers.flatMap(({ file }) => file ?? []);
  const rows = files.flatMap(({ passages }) => passages);
  // A passage may be on several topics, and is counted once.
  const count = new Set(
    rows.filter((row) => elections.some(({ id }) => id === row.election)).map(({ id }) => id),
  ).size;
  const failed = answers.length - files.length;
  const referendums = elections.filter(({ isReferendum }) => isReferendum).length;
  return words.compare.summary(elections.length - referendums, referendums, topics.length, count, failed);
}

/** A choice in words: "2007 parliamentary, 2011 presidential: Voting, Results". */
export function inWords({ elections, topics }: Choice): string {
  return words.compare.chosen(
    elections.map(({ label }) => label),
    topics.map(({ label }) => label),
  );
}
