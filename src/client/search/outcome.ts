import { plural } from '../../format.ts';
import type { Found, FoundRecord } from './engine.ts';
import { unmatched } from './query.ts';
import { narrowings, type SearchState } from './state.ts';
import { word } from './words.ts';

/** What came of a search. */
export interface Outcome {
  /** Passages found; none where the engine matched no word that was asked for. */
  readonly total: number;
  /** For the live region: how many passages, and the words that none of them holds. */
  readonly text: string;
}

/** Sums up a search. The first record tells for all: the engine treats a word that it does not know alike everywhere. */
export async function outcomeOf(state: SearchState, found: Found): Promise<Outcome> {
  const asked = state.query.replace(/^[\s"“”„]+|[\s"“”]+$/g, '');
  const first = await found.records[0]?.();
  const held = new Set(first === undefined ? [] : wordsOf(first));
  const terms = found.terms.split(' ').filter((term) => term !== '');
  const missing = unmatched(found.terms, held);
  const total = terms.length > 0 && missing.length === terms.length ? 0 : found.records.length;
  const sought = asked === '' ? '' : ` for “${asked}”`;
  if (total === 0)
    return { total, text: `No passage${sought}${narrowings(state) > 0 ? ' with these filters' : ''}` };
  const none = missing.map((each) => `; none holds “${each}”`).join('');
  return { total, text: plural(total, 'passage') + sought + none };
}

/** All words that the engine may have matched in a record, parts of compounds included. */
function wordsOf({ content, meta }: FoundRecord): string[] {
  const text = [content, ...Object.values(meta)].join(' ');
  return [...text.split(/\s+/), ...text.split(/[^\p{L}\p{N}]+/u)].map(word).filter((each) => each !== '');
}
