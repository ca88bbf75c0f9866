import { compileCorpus } from '../../src/corpus/compile.ts';
import type { SourceFile } from '../../src/corpus/source-file.ts';
import type { Corpus } from '../../src/model/corpus.ts';
import type { LatestRelease } from '../../src/model/release.ts';
import { formatProblems } from '../../src/model/problem.ts';

/** The day on which invented content is compiled, whatever the clock says. */
export const today = '2026-11-29';

/** The corpus of content that must have no problem, by itself and since a release. */
export function compiled(files: readonly SourceFile[], release?: LatestRelease): Corpus {
  const { corpus, problems } = compileCorpus(files, { today, release });
  if (corpus === undefined) throw new Error(formatProblems(problems));
  return corpus;
}

/** Different values, in the order of the alphabet. */
export function different<T extends string>(values: Iterable<T | undefined>): T[] {
  return [...new Set([...values].filter((value) => value !== undefined))].sort();
}
