import * as words from '../../../words/words.ts';
import { tie, word } from '../search-text.ts';
import type { SilentElection, Silences } from '../silences.ts';
import type { SearchState } from './state.ts';

/** Something that no report says, as it is shown. */
export interface FoundSilence {
  /** "Turnout, 2019 presidential" */
  readonly title: string;
  /** With the base path. */
  readonly href: string;
  readonly reason: string;
}

/** How many are shown. */
const most = 4;

/**
 * What no report says of all that is searched for, the nearest to its words first. Words that name elections alone find
 * nothing: that would be all that one of them is silent on.
 * @param terms as they are typed; spellings of several words are tied
 * @param base the path of the site, with slashes around it
 */
export function silencesFor(
  { things, elections }: Silences,
  terms: readonly string[],
  filters: SearchState['filters'],
  base: string,
): FoundSilence[] {
  const asked = terms.map(plainly);
  const allNames = new Set(elections.flatMap(({ words: names }) => names));
  if (asked.every((term) => allNames.has(term))) return [];
  const found = elections
    .filter((election) => isAmong(election, filters))
    .flatMap((election) => {
      const names = new Set(election.words);
      const sought = asked.filter((term) => !names.has(term));
      if (sought.length === 0) return [];
      return election.silences.flatMap(({ thing, href, reason }) => {
        const { label = '', words: own = [] } = things[thing] ?? {};
        if (!sought.every((term) => own.some((each) => isLike(term, each)))) return [];
        const inLabel = label.split(/\s+/).map(word);
        const named = sought.filter((term) => inLabel.some((each) => isLike(term, each))).length;
        const title = words.search.silence(label, election.label);
        return { title, href: base + href.slice(1), reason, named, others: inLabel.length - named };
      });
    });
  return found
    .sort((a, b) => b.named - a.named || a.others - b.others)
    .slice(0, most)
    .map(({ title, href, reason }) => ({ title, href, reason }));
}

/** Whether the filters leave passages of an election. Those that no silence has leave none. */
function isAmong(
  { id, country, kind }: SilentElection,
  { country: countries, election: elections, kind: kinds, ...others }: SearchState['filters'],
): boolean {
  const leaves = (chosen: readonly string[], own: string) => chosen.length === 0 || chosen.includes(own);
  return (
    leaves(countries, country) &&
    leaves(elections, id) &&
    leaves(kinds, kind) &&
    Object.values(others).every((chosen) => chosen.length === 0)
  );
}

/** A term as words are compared; spellings of several words stay tied. */
function plainly(term: string): string {
  return term.lastIndexOf(tie) > 0 ? term : word(term);
}

function isLike(term: string, own: string): boolean {
  return term === own || (!term.startsWith(tie) && words.spelling.stem(term) === words.spelling.stem(own));
}
