import type { ElectionHead } from '../../site/elections.ts';
import type { ExcerptView } from './excerpt-view.ts';

/** What a page that goes through time shows of one election. */
export interface ElectionPassages extends ElectionHead {
  readonly excerpts: readonly ExcerptView[];
  /** Why there are none, as a sentence; undefined where there are some. */
  readonly silence: string | undefined;
  /** Observed elections before this one that are not in the collection. */
  readonly missingBefore: string | undefined;
}
