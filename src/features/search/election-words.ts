import type { Election } from '../../model/corpus.ts';
import * as words from '../../words/words.ts';
import { wordsOf } from './search-text.ts';

/** The words that name an election, as words are compared: its year, and what was elected. */
export function electionWords(election: Pick<Election, 'date' | 'kind'>): string[] {
  return wordsOf(words.labels.electionShort(election));
}
