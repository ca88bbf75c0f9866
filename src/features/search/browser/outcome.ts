import { plural } from '../../../words/format.ts';
import type { Found } from './engine.ts';
import { asQuoted } from './query.ts';
import { narrowings, type SearchState } from './state.ts';

/** A search summed up for the live region: how many passages hold all of it, and what none holds. */
export function outcomeOf(
  state: SearchState,
  found: Pick<Found, 'records' | 'near' | 'missing' | 'unheld'>,
): string {
  const asked = asQuoted(state.query);
  const filtered = narrowings(state) > 0 ? ' with these filters' : '';
  const partly = found.near.length > 0 ? '; some hold part of it' : '';
  const [unheld] = found.unheld;
  if (unheld !== undefined) {
    const together = unheld.includes(' ') ? ' together in this order' : '';
    return `No passage holds “${unheld}”${together}${partly}`;
  }
  if (partly !== '' && found.records.length === 0)
    return `No passage holds all of “${asked}”${filtered}${partly}`;
  const sought = asked === '' ? '' : ` for “${asked}”`;
  if (found.records.length === 0) return `No passage${sought}${filtered}`;
  const none = found.missing.map((each) => `; none holds “${each}”`).join('');
  return plural(found.records.length, 'passage') + sought + none;
}
