import * as words from '../../../words/words.ts';
import type { Answer } from './engine.ts';
import { asQuoted, limits, withinLimits } from './query.ts';
import { narrowings, type Filter, type SearchState } from './state.ts';

/** What the live region says until a search is done. */
export function outcomeAwaited({ query }: SearchState): string {
  return words.search.searching(asQuoted(withinLimits(query).query));
}

/**
 * Sums up a search for the live region: how many passages hold all of the query, and which words no passage holds.
 */
export function outcomeOf(
  state: SearchState,
  found: Pick<Answer, 'count' | 'near' | 'missing' | 'unheld' | 'isCut' | 'silences'>,
): string {
  return words.search.outcome({
    asked: asQuoted(withinLimits(state.query).query),
    isFiltered: narrowings(state) > 0,
    found: found.count,
    isHeldInPart: found.near.length > 0,
    isSilent: found.silences.length > 0,
    isOfObservers: state.filters.observer.length > 0,
    missing: found.missing,
    unheld: found.unheld[0],
    wordsRead: found.isCut ? limits.words : undefined,
  });
}

/** What the live region says, with the filters of a link that the site does not have. */
export function withUnknown(outcome: string, unknown: readonly Filter[]): string {
  if (unknown.length === 0) return outcome;
  const shortened = unknown.map(({ facet, id }) => ({ facet, id: id.slice(0, limits.characters) }));
  return [outcome, words.search.unknownFilters(shortened)].filter((part) => part !== '').join('. ');
}
