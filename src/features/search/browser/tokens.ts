/** Where the words are in a list that make up `wanted`: the first position of each occurrence. */
export function occurrences(words: readonly string[], wanted: readonly string[]): number[] {
  if (wanted.length === 0) return [];
  return words.flatMap((_, at) => (wanted.every((each, index) => each === words[at + index]) ? [at] : []));
}

/** A token in three: what stands before its word, the word with what it encloses, and what stands after. */
export function trimmed(token: string): readonly [string, string, string] {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
  return [before, core, after];
}
