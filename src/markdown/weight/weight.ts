import { qualifierOf } from '../quantity/qualifier.ts';
import { statedNumbers } from '../quantity/stated.ts';
import { sentences } from '../sentence.ts';
import { english } from './english.ts';

/** Words of one meaning, with what may stand for them. Entries are sources of patterns; a blank is white space. */
export interface Weight {
  /** What a list of suggestions calls it. */
  readonly name: string;
  /** As reports print it. */
  readonly printed: readonly string[];
  /** What a finding may say for it, besides the words themselves. */
  readonly answers: readonly string[];
  /**
   * How many words behind it a finding has to speak of for it to matter: `some` limits the noun behind it. Without it the
   * whole sentence is meant, as by `according to`.
   */
  readonly reach?: number;
}

/** By the language of reports, as a BCP 47 tag. */
const weights: Readonly<Record<string, readonly Patterns[]>> = { en: english.map(patternsOf) };

/** A weight as it is looked for. */
interface Patterns {
  readonly printed: RegExp;
  /** What a finding may say for it, its own words included. */
  readonly said: RegExp;
  readonly reach: number | undefined;
}

/** A word of a quotation that limits it or says whose it is, and that the finding leaves out. */
export interface LeftOut {
  /** As printed. */
  readonly words: string;
  /** The sentence it stands in. */
  readonly sentence: string;
}

/** What a finding leaves out of the sentences that it is about; nothing for a language without such words. */
export function leftOut(finding: string, quotation: string, language: string): LeftOut[] {
  const own = weights[language.split('-')[0] ?? ''] ?? [];
  return sentencesOf(finding, quotation, language).flatMap((sentence) =>
    [
      ...own.flatMap((weight) => missing(weight, finding, sentence)),
      ...missingQualifiers(finding, sentence),
    ].map((words) => ({ words, sentence })),
  );
}

/** The sentence that shares most with the finding, and those that share nearly as much. */
function sentencesOf(finding: string, quotation: string, language: string): string[] {
  const stems = new Set(stemsOf(finding));
  const all = sentences(quotation, language).map((sentence) => ({
    sentence,
    shared: new Set(stemsOf(sentence).filter((stem) => stems.has(stem))).size,
  }));
  const most = Math.max(...all.map(({ shared }) => shared));
  return all.filter(({ shared }) => shared > 0 && shared >= most * 0.6).map(({ sentence }) => sentence);
}

function missing({ printed, said, reach }: Patterns, finding: string, sentence: string): string[] {
  if (said.test(finding)) return [];
  const stems = new Set(stemsOf(finding));
  const matters = ({ 0: words, index }: RegExpExecArray): boolean =>
    reach === undefined ||
    stemsOf(sentence.slice(index + words.length))
      .slice(0, reach)
      .some((stem) => stems.has(stem));
  const first = [...sentence.matchAll(printed)].find(matters);
  return first === undefined ? [] : [first[0]];
}

/** `some`, `at least` before a number that the finding states without any such word. */
function missingQualifiers(finding: string, sentence: string): string[] {
  const theirs = statedNumbers(sentence);
  return statedNumbers(finding).flatMap((number) => {
    const meaning = JSON.stringify(number.readings);
    const printed = theirs.filter(({ readings }) => JSON.stringify(readings) === meaning);
    const qualifiers = printed.map(({ start, words }) => qualifierOf(sentence.slice(0, start), words));
    if (qualifiers.length === 0 || qualifiers.includes(undefined)) return [];
    return hasBound.test(finding.slice(0, number.start)) ? [] : [`${qualifiers[0] ?? ''} ${number.words}`];
  });
}

/** Words before a number that say that it is not exact. */
const hasBound =
  /(?<!\p{L})(?:some|about|around|approximately|roughly|nearly|almost|over|under|above|below|within|up\s+to|at\s+(?:least|most)|(?:more|less|fewer)\s+than|estimated|(?:maximum|minimum)\s+of)\s+(?:\p{L}+\s+){0,2}$/iu;

function patternsOf({ printed, answers, reach }: Weight): Patterns {
  return { printed: anyOf(printed, 'giu'), said: anyOf([...printed, ...answers], 'iu'), reach };
}

function anyOf(sources: readonly string[], flags: string): RegExp {
  const all = sources.map((source) => source.replaceAll(' ', String.raw`\s+`)).join('|');
  return new RegExp(String.raw`(?<![\p{L}\p{N}-])(?:${all})(?![\p{L}\p{N}])`, flags);
}

const smallWords = new Set(
  'that this with from were was have been they their them which what when where will would should also than then into only other such there these those about after before between during under over more most'.split(
    ' ',
  ),
);

/** The beginnings of the words that carry the meaning, and numbers, in the order of the text. */
function stemsOf(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}|\d[\d,.]*/gu) ?? [];
  return words.filter((word) => !smallWords.has(word)).map((word) => word.slice(0, 6));
}
