/** Commitments that reports invoke. */
import { passages } from './counts.ts';

/** How many passages invoke a commitment. */
export function invokedBy(count: number): string {
  if (count === 0) return 'No passage in this collection invokes it.';
  return `${passages(count)} in this collection ${count === 1 ? 'invokes' : 'invoke'} it.`;
}

/** "2 passages: 2007, 2021"; "0 passages". */
export function passagesIn(count: number, years: readonly string[]): string {
  return years.length === 0 ? passages(count) : `${passages(count)}: ${years.join(', ')}`;
}

/** The document and its year, if known. */
export function instrument(name: string, year: number | undefined): string {
  return year === undefined ? name : `${name}, ${year}`;
}
