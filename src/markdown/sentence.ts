/** What looks like the end of a sentence and is not: abbreviations and initials. */
const abbreviation =
  /(?:\b(?:Mr|Ms|Mrs|Dr|Prof|St|Nos?|nos?|[Aa]rts?|paras?|pp?|fn|ch|e\.g|i\.e|cf|etc|vs|approx|Jan|Feb|Aug|Sept?|Oct|Nov|Dec)\.|\b[A-Z]\.)\s*$/;

/** Between a full stop and a number, where the rules of Unicode see no end: “It was calm. 43 per cent voted.” */
const beforeNumber = /(?<=[\p{L}\p{N}%][.!?]["”’)]*\s+)(?=["“‘(]*\d)/u;

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
  for (const segment of segments(text.slice(from, lineEnd === -1 ? text.length : lineEnd))) {
    sentence += segment;
    offset += segment.length;
    if (abbreviation.test(sentence) || (offset > start && offset < end)) continue;
    if (offset > start) break;
    sentence = '';
  }
  const begin = offset - sentence.trimStart().length;
  return { text: sentence.trim(), at: start - begin };
}

function segments(line: string): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment.split(beforeNumber)).flat();
}

/** All sentences of a text. Lines are blocks and end sentences. */
export function sentences(text: string): string[] {
  const all: string[] = [];
  for (const line of text.split('\n')) {
    let sentence = '';
    for (const segment of segments(line)) {
      sentence += segment;
      if (abbreviation.test(sentence)) continue;
      all.push(sentence.trim());
      sentence = '';
    }
    if (sentence.trim() !== '') all.push(sentence.trim());
  }
  return all.filter((sentence) => sentence !== '');
}
