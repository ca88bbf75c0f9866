import * as words from '../../../words/words.ts';
import type { Found } from './engine.ts';
import { asQuoted } from './query.ts';
import { narrowings, type SearchState } from './state.ts';

/**
 * Sums up a search for the live region: how many passages hold all of the query, and which words no passage holds.
 */
export function outcomeOf(
  state: SearchState,
  found: Pick<Found, 'records' | 'near' | 'missing' | 'unheld'>,
): string {
  return words.search.outcome({
    asked: asQuoted(state.query),
    isFiltered: narrowings(state) > 0,
    found: found.records.length,
    isHeldInPart: found.near.length > 0,
    missing: found.missing,
    unheld: found.unheld[0],
  });
}
