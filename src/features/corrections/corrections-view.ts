import type { Corpus } from '../../model/corpus.ts';
import { correctionView, type CorrectionView } from '../../site/corrections.ts';
import * as words from '../../words/words.ts';

/** The log of corrections. */
export interface CorrectionsView {
  /** Why there is none; undefined where there are some. */
  readonly none: string | undefined;
  /** Newest first. */
  readonly corrections: readonly CorrectionView[];
}

/** What the page of corrections shows. */
export function correctionsView(corpus: Corpus): CorrectionsView {
  const corrections = corpus.corrections.map((correction) => correctionView(corpus, correction));
  if (corrections.length > 0) return { none: undefined, corrections };
  const { release } = corpus;
  return {
    none: release === undefined ? words.corrections.noRelease : words.corrections.none(release.release),
    corrections,
  };
}
