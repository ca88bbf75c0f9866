import type { Span } from './quantity/phrase.ts';

/** A text of ours that says the opposite of words it rests on. */
export interface ReversedNegation extends Span {
  /** As our text has it: `was not transparent`. */
  readonly words: string;
  /** As the report prints it: `was transparent`. */
  readonly printed: string;
}

/** English words that `not` stands behind. */
const auxiliaries = new Set(
  'am is are was were be been being do does did has have had can could may might must shall should will would'.split(
    ' ',
  ),
);

interface Token extends Span {
  readonly word: string;
}

/** A text as its words in small letters, with blanks around each, so that runs of words are found in it. */
export function inWords(text: string): string {
  return ` ${tokens(text)
    .map(({ word }) => word)
    .join(' ')} `;
}

/**
 * Where an English text says that something was not, in the words in which all evidence says that it was, or the other
 * way round. Only words that stand together in both are compared: another wording of the same is no fault.
 * @param evidence what the text rests on, by `inWords`
 */
export function reversedNegations(text: string, evidence: readonly string[]): ReversedNegation[] {
  const all = tokens(text);
  const isPrinted = (...words: readonly string[]) =>
    evidence.some((own) => own.includes(` ${words.join(' ')} `));
  return all.flatMap((token, index): ReversedNegation[] => {
    const [one, two, three] = all.slice(index + 1, index + 4);
    if (!auxiliaries.has(token.word) || one === undefined) return [];
    const reversed = (last: Token, ...printed: readonly string[]) => ({
      start: token.start,
      end: last.end,
      words: text.slice(token.start, last.end),
      printed: printed.join(' '),
    });
    if (one.word === 'not') {
      // One word behind it is too little: `were not the same` is not the opposite of `were the voters`.
      if (two === undefined || three === undefined) return [];
      const isReversed = isPrinted(token.word, two.word, three.word) && !isPrinted('not', two.word);
      return isReversed ? [reversed(two, token.word, two.word)] : [];
    }
    const isReversed =
      /^\p{L}{3,}$/u.test(one.word) &&
      isPrinted(token.word, 'not', one.word) &&
      !isPrinted(token.word, one.word);
    return isReversed ? [reversed(one, token.word, 'not', one.word)] : [];
  });
}

/** Words and marks between sentences and clauses, which part what does not stand together. */
function tokens(text: string): Token[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}]+(?:[-’'][\p{L}\p{N}]+)*|[.,;:!?]/gu)).flatMap((match) => {
    const [word] = match;
    const [start, end] = [match.index, match.index + word.length];
    const small = word.toLowerCase();
    const contracted = /^(\p{L}+)n[’']t$/u.exec(small)?.[1];
    return contracted === undefined
      ? [{ word: small, start, end }]
      : [
          { word: contracted, start, end },
          { word: 'not', start, end },
        ];
  });
}
