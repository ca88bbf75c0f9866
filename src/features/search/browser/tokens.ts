/** Finds the words of `wanted`, in sequence, in a list of words. Returns the first position of each occurrence. */
export function occurrences(words: readonly string[], wanted: readonly string[]): number[] {
  if (wanted.length === 0) return [];
  return words.flatMap((_, at) => (wanted.every((each, index) => each === words[at + index]) ? [at] : []));
}

/** Splits a token into the punctuation before its word, the word, and the punctuation after it. */
export function trimmed(token: string): readonly [string, string, string] {
  const [, before = '', core = '', after = ''] =
    /^([^\p{L}\p{N}]*)(.*?)([^\p{L}\p{N}]*)$/su.exec(token) ?? [];
  return [before, core, after];
}
