/** Gives those of some words that begin with the letter with which a word or its beginning does. */
export type Alike = (word: string) => readonly string[];

/** Sorts words by their first letters: who looks for beginnings of words need not compare all of them. */
export function alikeIn(words: Iterable<string>): Alike {
  const groups = Map.groupBy(words, (each) => each[0]);
  return (word) => groups.get(word[0]) ?? [];
}
