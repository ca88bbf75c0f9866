import type { SourceFile } from '../../src/corpus/source-file.ts';
import { addComparison, addThread } from './add-accounts.ts';
import { addCountry } from './add-country.ts';
import { addElection } from './add-election.ts';
import { addFirstPassages, addSecondReport } from './add-passages.ts';
import type { InventedOptions } from './generate.ts';
import type { Growth } from './growth.ts';
import { withLock } from './lock.ts';

export type { Growth } from './growth.ts';

/*
 * Sound content that has grown as authors let it grow. These functions know nothing of what is in it: they read it as
 * the compiler does. What they return has no problem either, and everything that was there keeps its id.
 */

/**
 * One more election, with a report of one passage, by the five steps of the README: in the first year after the first
 * election in which the country had none, so that it lies between others as a rule. By default in the first country.
 */
export function withElection(files: readonly SourceFile[], country?: string): Growth {
  return locked(addElection(files, country));
}

/** In every report one more passage, before all that were there. Each is called `first-words` or the like. */
export function withFirstPassages(files: readonly SourceFile[]): SourceFile[] {
  return withLock(addFirstPassages(files));
}

/** One more report on an election, with one passage and the rest not excerpted yet. By default on the last that is read. */
export function withSecondReport(files: readonly SourceFile[], election?: string): Growth {
  return locked(addSecondReport(files, election));
}

/** A comparison of the first topic that has passages and no comparison yet. Throws if there is none. */
export function withComparison(files: readonly SourceFile[]): Growth {
  return locked(addComparison(files));
}

/** A thread through a country that rests on one passage in each of its first two elections; the others do not mention it. */
export function withThread(files: readonly SourceFile[], country?: string): Growth {
  return locked(addThread(files, country));
}

/** One more country, generated for the vocabulary that the content has. */
export function withCountry(files: readonly SourceFile[], options: InventedOptions = {}): Growth {
  return locked(addCountry(files, options));
}

/**
 * The content with all of this: a passage first in every report, an election, a second report, a thread, a country, a
 * comparison.
 * @param options how large the country is
 */
export function grown(files: readonly SourceFile[], options: InventedOptions = {}): SourceFile[] {
  const more = addSecondReport(addElection(addFirstPassages(files)).files).files;
  return withLock(addComparison(addCountry(addThread(more).files, options).files).files);
}

function locked({ files, added }: Growth): Growth {
  return { files: withLock(files), added };
}
