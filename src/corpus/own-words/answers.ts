import type { Span } from '../../markdown/quantity/phrase.ts';
import type { Answer } from '../../model/answer.ts';
import { problem, type Problem } from '../../model/problem.ts';
import type { OwnWords } from './own-texts.ts';

/** Whether an answer is about a piece of a text: its words stand there, and the piece among them. */
export function answersTo({ words }: Answer, { start, end }: Span, text: string): boolean {
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1))
    if (at < end && at + words.length > start) return true;
  return false;
}

/** A problem for each answer that answers nothing. */
export function unneeded(
  { path, isPartial, placeOfAnswers }: Pick<OwnWords, 'path' | 'isPartial' | 'placeOfAnswers'>,
  field: 'own-numbers' | 'own-words' | 'leaves-out',
  answers: readonly Answer[],
  used: ReadonlySet<Answer>,
): Problem[] {
  const stopped = {
    'own-numbers': 'a number that no passage bears out',
    'own-words': 'words in quotation marks that no passage holds',
    'leaves-out': 'words that the finding leaves out',
  }[field];
  if (isPartial) return [];
  return answers
    .filter((answer) => !used.has(answer))
    .map((answer) => {
      const reason = `Unexpected answer to \`${answer.words}\` in \`${field}\`, expected ${stopped}, as written there`;
      return problem('answer-unneeded', path, placeOfAnswers(field, answer), reason);
    });
}
