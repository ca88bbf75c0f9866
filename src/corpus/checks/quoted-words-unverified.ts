import { holds, quotedWords, type QuotedWords } from '../../markdown/quoted-words.ts';
import type { Answer } from '../../model/answer.ts';
import { problem, type Problem } from '../../model/problem.ts';
import { answersTo, unneeded } from '../own-words/answers.ts';
import { footnotesNamed } from '../own-words/evidence.ts';
import { asName, namesOf } from '../own-words/names.ts';
import { basis, ownWords, type OwnText, type OwnWords } from '../own-words/own-texts.ts';
import type { CorpusCheck } from './check.ts';

/** What words of ours put into quotation marks stands letter by letter in the passages they rest on, or is a name. */
export const quotedWordsUnverified: CorpusCheck = {
  scope: 'corpus',
  run: (drafts) =>
    [...ownWords(drafts)].flatMap(([country, all]) => {
      const names = namesOf(drafts, country);
      return all.flatMap((own) => problemsOf(own, names));
    }),
};

function problemsOf(own: OwnWords, names: ReadonlySet<string>): Problem[] {
  const used = new Set<Answer>();
  const problems = own.texts.flatMap((text) =>
    quotedWords(text.text)
      .filter(({ words }) => !names.has(asName(words)) && !stands(words, text))
      .flatMap((piece): Problem[] => {
        const answer = own.quoted.find((one) => answersTo(one, piece, text.text));
        if (answer === undefined) return [unverified(piece, text, own.path)];
        used.add(answer);
        return [];
      }),
  );
  return [...problems, ...unneeded(own, 'own-words', own.quoted, used)];
}

function stands(words: string, own: OwnText): boolean {
  const texts = [
    ...own.passages.flatMap(({ excerpt }) => [excerpt.quotation, ...excerpt.footnotes]),
    ...footnotesNamed(own),
  ];
  return texts.some(({ text }) => holds(text, words));
}

function unverified(piece: QuotedWords, { kind, placeOf }: OwnText, path: string): Problem {
  const reason = `Unexpected words \`${piece.words}\` in quotation marks in the ${kind}, expected words that ${basis[kind]} prints`;
  return problem('quoted-words-unverified', path, placeOf(piece), reason);
}
