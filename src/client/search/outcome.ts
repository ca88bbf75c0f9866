import { plural } from '../../format.ts';
import type { Found } from './engine.ts';
import { narrowings, type SearchState } from './state.ts';

/** A search summed up for the live region: how many passages hold all words, and the words that none holds. */
export function outcomeOf(state: SearchState, found: Pick<Found, 'records' | 'near' | 'missing'>): string {
  const asked = state.query.replace(/^[\s"“”„]+|[\s"“”]+$/g, '');
  const filtered = narrowings(state) > 0 ? ' with these filters' : '';
  if (found.near.length > 0 && found.records.length === 0)
    return `No passage holds all words of “${asked}”${filtered}; some hold part of it`;
  const sought = asked === '' ? '' : ` for “${asked}”`;
  if (found.records.length === 0) return `No passage${sought}${filtered}`;
  const none = found.missing.map((each) => `; none holds “${each}”`).join('');
  return plural(found.records.length, 'passage') + sought + none;
}
