import { bearsOut, nearestNumber, type Evidence } from '../../markdown/quantity/bears-out.ts';
import { statedNumbers, type StatedNumber } from '../../markdown/quantity/stated.ts';
import { isYear } from '../../markdown/quantity/dates.ts';
import type { Answer } from '../../model/answer.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { answersTo, unneeded } from '../own-words/answers.ts';
import { countsOf, isCounted, type Counts } from '../own-words/counted.ts';
import { evidenceReader } from '../own-words/evidence.ts';
import { basis, ownWords, type OwnText, type OwnWords } from '../own-words/own-texts.ts';
import type { CorpusCheck } from './check.ts';

/** Every number in words of ours is borne out by the passages that they rest on, or counted from the corpus. */
export const numberUnsupported: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) => {
    const evidenceFor = evidenceReader();
    return [...ownWords(drafts)].flatMap(([country, all]) => {
      const counts = countsOf(drafts, country);
      return all.flatMap((own) => problemsOf(own, counts, evidenceFor));
    });
  },
};

function problemsOf(
  own: OwnWords,
  counts: Counts,
  evidenceFor: ReturnType<typeof evidenceReader>,
): Problem[] {
  const used = new Set<Answer>();
  const problems = own.texts.flatMap((text) => {
    const numbers = statedNumbers(text.text);
    return numbers.flatMap((number, index): Problem[] => {
      const evidence = evidenceFor(text, number);
      const isTwice = isRepeated(number, numbers[index - 1], text);
      if (!isTwice && (bearsOut(evidence, number) || isCounted(number, text, own, counts))) return [];
      const answer = own.numbers.find((one) => answersTo(one, number, text.text));
      if (answer !== undefined) {
        used.add(answer);
        return [];
      }
      return [isTwice ? repeated(number, text, own.path) : unsupported(number, text, evidence, own.path)];
    });
  });
  return [...problems, ...unneeded(own, 'own-numbers', own.numbers, used)];
}

/** A year that stands twice in one list: `in 2011 and 2011`. */
function isRepeated(number: StatedNumber, before: StatedNumber | undefined, { text }: OwnText): boolean {
  if (before?.words !== number.words || !isYear(number.words)) return false;
  return /^(?:,|,?\s+and)\s+$/u.test(text.slice(before.end, number.start));
}

function repeated(number: StatedNumber, { kind, placeOf }: OwnText, path: string): Problem {
  const reason = `Unexpected second \`${number.words}\` in a list of the ${kind}, expected each year once`;
  return problem('number-unsupported', path, placeOf(number), reason);
}

function unsupported(
  number: StatedNumber,
  { kind, passages, placeOf }: OwnText,
  evidence: Evidence,
  path: string,
): Problem {
  const nearest = nearestNumber(evidence, number);
  const expected =
    passages.length === 0
      ? 'expected a citation of the passage that bears it out'
      : `expected one that ${basis[kind]} bears out${nearest === undefined ? '' : `; the nearest there is \`${nearest.words}\``}`;
  const reason = `Unexpected number \`${number.words}\` in the ${kind}, ${expected}`;
  return problem('number-unsupported', path, placeOf(number), reason);
}
