/** What looks like the end of a sentence and is not: abbreviations and initials. */
const abbreviation =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Prof|St|Nos?|Arts?|para|paras|pp?|e\.g|i\.e|cf|etc|vs|approx)\.|\b[A-Z]\.)\s*$/;

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** A sentence out of a text. */
export interface Sentence {
  readonly text: string;
  /** Where in it the words stand that it was looked up for. */
  readonly at: number;
}

/** The sentence of `text` that holds the characters from `start` to `end`. Lines are blocks and end sentences. */
export function sentenceAt(text: string, start: number, end: number): Sentence {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  let sentence = '';
  let offset = from;
  for (const { segment } of segmenter.segment(text.slice(from, lineEnd === -1 ? text.length : lineEnd))) {
    sentence += segment;
    offset += segment.length;
    if (abbreviation.test(sentence) || (offset > start && offset < end)) continue;
    if (offset > start) break;
    sentence = '';
  }
  const begin = offset - sentence.trimStart().length;
  return { text: sentence.trim(), at: start - begin };
}
