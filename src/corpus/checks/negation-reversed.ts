import { inWords, reversedNegations } from '../../markdown/negation.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { basis, ownWords, type OwnText, type Passage } from '../own-words/own-texts.ts';
import type { CorpusCheck } from './check.ts';

/** Words of ours do not say the opposite of the words that they rest on. A question may. */
export const negationReversed: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const evidenceOf = evidenceReader();
    return [...ownWords(drafts).values()]
      .flat()
      .flatMap(({ path, texts }) =>
        texts
          .filter(({ kind }) => kind !== 'question')
          .flatMap((text) => faultsIn(text, text.passages.flatMap(evidenceOf), path)),
      );
  },
};

/** Reads the words of a passage, each once. */
function evidenceReader(): (passage: Passage) => readonly string[] {
  const known = new Map<Passage, readonly string[]>();
  return (passage) => {
    const { quotation, footnotes } = passage.excerpt;
    const words = known.get(passage) ?? [quotation, ...footnotes].map(({ text }) => inWords(text));
    known.set(passage, words);
    return words;
  };
}

function faultsIn({ kind, text, placeOf }: OwnText, evidence: readonly string[], path: string): Problem[] {
  return reversedNegations(text, evidence).map((fault) => {
    const reason = `Unexpected \`${fault.words}\` in the ${kind}, where ${basis[kind]} has \`${fault.printed}\`; say what it says, or in other words`;
    return problem('negation-reversed', path, placeOf(fault), reason);
  });
}
