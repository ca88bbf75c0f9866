import { languageOf } from './quantity/languages/languages.ts';

/** Between a full stop and a number, where the rules of Unicode see no end: “It was calm. 43 per cent voted.” */
const beforeNumber = /(?<=[\p{L}\p{N}%][.!?]["”’»)]*\s+)(?=["“‘«(]*\d)/u;

/** How the sentences of a language are told apart. */
interface Splitter {
  readonly segmenter: Intl.Segmenter;
  /** What looks like the end of a sentence and is not: abbreviations and initials. */
  readonly abbreviation: RegExp;
}

const splitters = new Map<string, Splitter | undefined>();

/** Of a tag; undefined where there is no reader of its language. */
function splitterOf(tag: string): Splitter | undefined {
  if (!splitters.has(tag)) {
    const language = languageOf(tag);
    const splitter = language && {
      segmenter: new Intl.Segmenter(tag, { granularity: 'sentence' }),
      abbreviation: new RegExp(String.raw`(?:${language.abbreviations}|(?<!\p{L})\p{Lu}\.)\s*$`, 'u'),
    };
    splitters.set(tag, splitter);
  }
  return splitters.get(tag);
}

/** A sentence out of a text. */
export interface Sentence {
  readonly text: string;
  /** Where in it the words stand that it was looked up for. */
  readonly at: number;
}

/**
 * The sentence of `text` that holds the characters from `start` to `end`. Lines are blocks and end sentences. Of a language
 * without a reader it is the whole line: where its sentences end is not guessed.
 * @param language that of the text, as a BCP 47 tag
 */
export function sentenceAt(text: string, start: number, end: number, language = 'en'): Sentence {
  const from = text.lastIndexOf('\n', start - 1) + 1;
  const lineEnd = text.indexOf('\n', end);
  const line = text.slice(from, lineEnd === -1 ? text.length : lineEnd);
  const splitter = splitterOf(language);
  if (splitter === undefined) {
    const begin = from + line.length - line.trimStart().length;
    return { text: line.trim(), at: start - begin };
  }
  let sentence = '';
  let offset = from;
  for (const segment of segments(line, splitter)) {
    sentence += segment;
    offset += segment.length;
    if (splitter.abbreviation.test(sentence) || (offset > start && offset < end)) continue;
    if (offset > start) break;
    sentence = '';
  }
  const begin = offset - sentence.trimStart().length;
  return { text: sentence.trim(), at: start - begin };
}

function segments(line: string, { segmenter }: Splitter): string[] {
  return Array.from(segmenter.segment(line), ({ segment }) => segment.split(beforeNumber)).flat();
}

/**
 * All sentences of a text. Lines are blocks and end sentences; of a language without a reader they are all that is told apart.
 * @param language that of the text, as a BCP 47 tag
 */
export function sentences(text: string, language = 'en'): string[] {
  const splitter = splitterOf(language);
  const all: string[] = [];
  for (const line of text.split('\n')) {
    let sentence = '';
    for (const segment of splitter === undefined ? [line] : segments(line, splitter)) {
      sentence += segment;
      if (splitter?.abbreviation.test(sentence)) continue;
      all.push(sentence.trim());
      sentence = '';
    }
    if (sentence.trim() !== '') all.push(sentence.trim());
  }
  return all.filter((sentence) => sentence !== '');
}
