import { bearsOut, nearestNumber, type Evidence } from '../../markdown/quantity/bears-out.ts';
import { statedNumbers, type StatedNumber } from '../../markdown/quantity/stated.ts';
import type { Answer } from '../../model/answer.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { countsOf, isCounted } from '../own-words/counted.ts';
import { evidenceReader } from '../own-words/evidence.ts';
import { ownWords, type OwnText } from '../own-words/own-texts.ts';
import type { CorpusCheck } from './check.ts';

/** Every number in words of ours is borne out by the passages that they rest on, or counted from the corpus. */
export const numberUnsupported: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const evidence = evidenceReader();
    return ownWords(drafts).flatMap((own) =>
      own.texts.flatMap((text) =>
        statedNumbers(text.text)
          .filter((number) => !bearsOut(evidence(text, number), number))
          .filter((number) => !isCounted(number, text, own, countsOf(drafts, own.country)))
          .filter((number) => !own.numbers.some((answer) => answers(answer, number, text)))
          .map((number) => unsupported(number, text, evidence(text, number), own.path)),
      ),
    );
  },
};

function answers({ words }: Answer, { start, end }: StatedNumber, { text }: OwnText): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (at < end && at + words.length > start) return true;
  return false;
}

function unsupported(number: StatedNumber, text: OwnText, evidence: Evidence, path: string): Problem {
  const nearest = nearestNumber(evidence, number);
  const near = nearest === undefined ? '' : `; the nearest there is \`${nearest.words}\``;
  const reason = `Unexpected number \`${number.words}\` in the ${text.kind}, expected one that the passages it rests on bear out${near}`;
  return problem('number-unsupported', path, text.placeOf(number), reason);
}
