import type { Corpus } from '../model/corpus.ts';
import type { Commitment } from '../model/vocabulary.ts';
import { locale } from '../words/language.ts';

// "7.9" stands before "7.10", and both before "10".
const byNumber = new Intl.Collator(locale, { numeric: true });

/** The commitments by the name of their instrument, as `commitments.yml` first has it; each by paragraph, a whole document first. */
export function commitmentsByInstrument(corpus: Corpus): Map<string, Commitment[]> {
  const groups = Map.groupBy(corpus.commitments.values(), ({ instrument }) => instrument);
  for (const own of groups.values())
    own.sort((a, b) => byNumber.compare(a.paragraph ?? '', b.paragraph ?? ''));
  return groups;
}
