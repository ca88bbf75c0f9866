import { isolated } from '../model/isolates.ts';
import { foreignOf, type Printed } from './written-in.ts';

/** A run of words in a sentence that a page shows as something else than text, a link for example. */
export interface Slot {
  /** What the page fills it with. */
  readonly slot: string;
  readonly words: string;
  /** Their language; left out where it is that of the page. */
  readonly language?: string | undefined;
}

/** Words of a report in another language than the sentence. */
export interface Foreign {
  readonly words: string;
  readonly language: string;
}

/** A sentence with slots, in the order in which the language puts them. */
export type Sentence = readonly (string | Slot | Foreign)[];

/** Words that a page shows as a link, or in another way that it knows by the slot's name. */
export function slot(name: string, words: string | Printed): Slot {
  return typeof words === 'string'
    ? { slot: name, words }
    : { slot: name, words: words.text, language: words.language };
}

/** Words of a report within a sentence of ours. @param language theirs, as a BCP 47 tag */
export function printed(words: string, language: string): string | Foreign {
  const foreign = foreignOf({ language }).language;
  return foreign === undefined ? words : { words, language: foreign };
}

/**
 * A sentence made of its parts: sentence`See the ${slot('method', 'method')}.`
 * Call it within functions: a call at the top of a module ships to browsers with every other word.
 */
export function sentence(texts: TemplateStringsArray, ...parts: Sentence): Sentence {
  return texts.flatMap((text, index) => [text, parts[index] ?? '']).filter((part) => part !== '');
}

/** A sentence as plain text. What a report prints in another language has its direction in it. */
export function plainText(of: Sentence): string {
  return of
    .map((part) =>
      typeof part === 'string'
        ? part
        : part.language === undefined
          ? part.words
          : isolated(part.words, part.language),
    )
    .join('');
}
