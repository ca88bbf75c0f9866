import type { Corrected } from '../model/corpus.ts';
import { paths } from '../paths.ts';
import * as words from '../words/words.ts';
import type { Link } from './link.ts';

/** That something was corrected: the day in words, as the link to what it was before. */
export type CorrectedView = Link;

/** What a page says of something that was corrected; undefined where it never was. */
export function correctedView({
  corrected,
}: {
  readonly corrected: Corrected | undefined;
}): CorrectedView | undefined {
  return (
    corrected && {
      href: paths.correction(corrected.anchor),
      label: words.corrections.corrected(corrected.day),
    }
  );
}
