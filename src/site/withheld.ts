import type { WithheldFields } from '../model/withheld.ts';
import * as words from '../words/words.ts';

/** What stands where the words of a passage would. */
export function whyWithheld({ since, why }: WithheldFields): string {
  return words.excerpts.withheld(since, why);
}
