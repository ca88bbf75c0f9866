/** A run of words in a sentence that a page shows as something else than text, a link for example. */
export interface Slot {
  /** What the page fills it with. */
  readonly slot: string;
  readonly words: string;
}

/** A sentence with slots, in the order in which the language puts them. */
export type Sentence = readonly (string | Slot)[];

/** Words that a page shows as a link, or in another way that it knows by the slot's name. */
export function slot(name: string, words: string): Slot {
  return { slot: name, words };
}

/**
 * A sentence made of its parts: sentence`See the ${slot('method', 'method')}.`
 * Call it within functions: a call at the top of a module ships to browsers with every other word.
 */
export function sentence(texts: TemplateStringsArray, ...slots: readonly (Slot | string)[]): Sentence {
  return texts.flatMap((text, index) => [text, slots[index] ?? '']).filter((part) => part !== '');
}
