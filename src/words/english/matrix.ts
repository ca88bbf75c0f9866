/** Topics or issues by election. */
import type { Assessment } from '../../model/excerpt.ts';
import { passages } from './counts.ts';
import { assessmentAfterCount } from './labels.ts';

export const rows = { topics: 'Topic', threads: 'Issue' } as const;

export const caption =
  'In each cell the strongest judgement, by the order of this key, and the number of passages. The thin line shares out all judgements.';

/** What the table is. @param of what its rows are, "Topic" */
export function byElection(of: string): string {
  return `${of} by election`;
}

/** A cell as it is read out: "7 passages: 2 welcomed, 5 concern". @param shares what `share` says of each judgement */
export function cell(count: number, shares: readonly string[]): string {
  return `${passages(count)}: ${shares.join(', ')}`;
}

/** "2 welcomed" */
export function share(count: number, assessment: Assessment): string {
  return `${count} ${assessmentAfterCount(assessment)}`;
}
